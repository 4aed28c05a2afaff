package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.InterventionsContract;

final class InMemoryInterventionsTest extends InterventionsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
