package dev.countersign.application.lease;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;

/** Gives up what is old, some of each kind at a time, so that nobody waits long for a lock. */
public final class Purging implements BooleanSupplier {
  private static final int AT_ONCE = 500;

  private final List<IntUnaryOperator> kinds;

  /**
   * For these kinds.
   *
   * @param kinds each gives up so many at most, and says how many
   */
  public Purging(IntUnaryOperator... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Gives some up; whether more may be old. */
  @Override
  public boolean getAsBoolean() {
    return kinds.stream().mapToInt(kind -> kind.applyAsInt(AT_ONCE)).max().orElse(0) == AT_ONCE;
  }
}
