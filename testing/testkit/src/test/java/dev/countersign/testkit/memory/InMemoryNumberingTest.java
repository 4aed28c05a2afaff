package dev.countersign.testkit.memory;

import dev.countersign.testkit.event.NumberingContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryNumberingTest extends NumberingContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
