package dev.countersign.domain.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A reason of the ERP's list; the ERP knows it by its text.
 *
 * @param accountIds the only accounts it may be booked against; empty where any will do
 */
public record Reason(
    String code,
    String text,
    Direction direction,
    boolean descriptionRequired,
    Set<AccountId> accountIds) {
  /** Zoho's built-in reasons (its web form lists them). */
  public static final List<Reason> SHIPPED =
      List.of(
          shipped("Stock on fire", Direction.OUTBOUND),
          shipped("Stolen goods", Direction.OUTBOUND),
          shipped("Damaged goods", Direction.OUTBOUND),
          shipped("Stock Written off", Direction.OUTBOUND),
          shipped("Stocktaking results", Direction.ANY),
          shipped("Inventory Revaluation", Direction.ANY));

  public Reason {
    accountIds = Set.copyOf(accountIds);
  }

  /** Whether somebody who wrote this, a code or a text, meant it. */
  public boolean isCalled(String codeOrText) {
    return code.equals(codeOrText) || text.equals(codeOrText);
  }

  private static Reason shipped(String text, Direction direction) {
    String code = text.toUpperCase(Locale.ROOT).replace(' ', '_');
    return new Reason(code, text, direction, false, Set.of());
  }
}
