package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.period.PeriodsContract;

final class InMemoryPeriodsTest extends PeriodsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
