package dev.countersign.domain.adjustment;

import java.util.Arrays;
import java.util.Optional;

/** How many different people must approve. */
public enum Levels {
  NONE(0),
  ONE(1),
  TWO(2);

  private final int count;

  Levels(int count) {
    this.count = count;
  }

  public int count() {
    return count;
  }

  public static Optional<Levels> of(int count) {
    return Arrays.stream(values()).filter(levels -> levels.count == count).findFirst();
  }

  public Levels most(Levels other) {
    return isMoreThan(other) ? this : other;
  }

  public boolean isMoreThan(Levels other) {
    return count > other.count;
  }
}
