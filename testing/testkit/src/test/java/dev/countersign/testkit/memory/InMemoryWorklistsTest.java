package dev.countersign.testkit.memory;

import dev.countersign.testkit.adjustment.WorklistsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryWorklistsTest extends WorklistsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
