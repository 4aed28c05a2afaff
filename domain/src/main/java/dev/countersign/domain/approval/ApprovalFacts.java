package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.LineId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the policy has to know beside what the adjustment says.
 *
 * @param today in the organisation's time zone
 * @param submittedThatDay what its creator submitted that day and still stands, without this one
 * @param countTotal all adjustments of its count together, this one included; empty where it comes
 *     from no count here
 * @param countedHere the lines that completing a count made and nobody has edited since
 */
public record ApprovalFacts(
    LocalDate today,
    Total submittedThatDay,
    Optional<Total> countTotal,
    Set<LineId> countedHere,
    StockFacts stock) {
  public ApprovalFacts {
    countedHere = Set.copyOf(countedHere);
  }

  /** Of one that comes from no count, by somebody who submitted nothing else, on unknown stock. */
  public static ApprovalFacts on(LocalDate today) {
    return new ApprovalFacts(today, Total.ZERO, Optional.empty(), Set.of(), StockFacts.UNKNOWN);
  }

  /** The same for somebody who submitted so much that day. */
  public ApprovalFacts having(Total submitted) {
    return new ApprovalFacts(today, submitted, countTotal, countedHere, stock);
  }

  /** The same on that stock. */
  public ApprovalFacts on(StockFacts other) {
    return new ApprovalFacts(today, submittedThatDay, countTotal, countedHere, other);
  }
}
