package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.measure.Amount;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sum of absolute values, unrounded; one that holds an item without a cost is above every limit.
 *
 * @param known empty where an item has no cost
 */
public record Total(Optional<Amount> known) {
  public static final Total ZERO = of(Amount.ZERO);
  public static final Total UNKNOWN = new Total(Optional.empty());

  public static Total of(Amount amount) {
    return new Total(Optional.of(amount.absolute()));
  }

  /** Of what these lines are worth, so that a gain cannot hide a loss. */
  public static Total of(Stream<Line> lines) {
    return lines.map(Total::of).reduce(ZERO, Total::plus);
  }

  private static Total of(Line line) {
    return new Total(line.worth().map(Amount::absolute));
  }

  public Total plus(Total other) {
    return new Total(known.flatMap(mine -> other.known.map(mine::plus)));
  }

  public boolean isAtLeast(Amount limit) {
    return known.map(amount -> amount.compareTo(limit) >= 0).orElse(true);
  }

  public boolean isBelow(Amount limit) {
    return !isAtLeast(limit);
  }

  /** The figure, or "unknown". */
  @Override
  public String toString() {
    return known.map(Amount::toString).orElse(Answer.NOT_KNOWN);
  }
}
