package dev.countersign.testkit.memory;

import dev.countersign.testkit.adjustment.AdjustmentsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryAdjustmentsTest extends AdjustmentsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
