package dev.countersign.domain.judgement;

import dev.countersign.domain.stock.ItemAt;
import java.util.Set;

/**
 * What judging has to know beside adjustment, catalogue and stock.
 *
 * @param reversal whether it takes a posted adjustment back, and so goes the other way than its
 *     reason allows
 * @param supported what the ERP's adapter declares that it has
 * @param pendingElsewhere where another adjustment waits, or is approved and not posted
 */
public record Circumstances(
    Calendar calendar,
    Stage stage,
    boolean reversal,
    Leniency leniency,
    Set<Feature> supported,
    Set<ItemAt> pendingElsewhere) {
  public Circumstances {
    supported = Set.copyOf(supported);
    pendingElsewhere = Set.copyOf(pendingElsewhere);
  }

  /** What the judgement is for. */
  public enum Stage {
    /** Kept, or tried out: it may be finished later. */
    DRAFT,
    /** Asked to be approved, or approved. */
    SUBMIT
  }

  /**
   * What is configured to be let through with a warning.
   *
   * @param negativeStock untracked stock that falls below 0
   * @param stockUnknown stock that the ERP could not be asked for
   */
  public record Leniency(boolean negativeStock, boolean stockUnknown) {}
}
