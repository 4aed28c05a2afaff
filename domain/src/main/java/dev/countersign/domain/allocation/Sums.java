package dev.countersign.domain.allocation;

import dev.countersign.domain.measure.Quantity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What parts must be for a whole. */
final class Sums {
  private Sums() {}

  static void requirePositive(Quantity quantity) {
    if (quantity.sign() <= 0) {
      throw new IllegalArgumentException("a part of " + quantity);
    }
  }

  static void requireChange(Quantity change) {
    if (change.sign() == 0) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /** Refuses parts that are not as much as the whole, whichever way that goes. */
  static <P> void requireSum(Quantity whole, List<P> parts, Function<P, Quantity> quantity) {
    requireChange(whole);
    Quantity sum = parts.stream().map(quantity).reduce(Quantity.ZERO, Quantity::plus);
    if (!sum.equals(whole.absolute())) {
      throw new IllegalArgumentException("parts hold " + sum + " of " + whole);
    }
  }

  /** Refuses two parts of one name. */
  static <P> void requireDistinct(List<P> parts, Function<P, ?> name) {
    Collection<Object> seen = new HashSet<>();
    for (P part : parts) {
      if (!seen.add(name.apply(part))) {
        throw new IllegalArgumentException(name.apply(part) + " stands there twice");
      }
    }
  }

  /** Refuses a batch that stock going the change's way cannot be of. */
  static void requireFit(Quantity change, List<BatchName> batches) {
    for (BatchName batch : batches) {
      if (!batch.fits(change.sign())) {
        throw new IllegalArgumentException("a change of " + change + " of " + batch);
      }
    }
  }
}
