package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingSwitchContract;

final class InMemoryPostingSwitchTest extends PostingSwitchContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
