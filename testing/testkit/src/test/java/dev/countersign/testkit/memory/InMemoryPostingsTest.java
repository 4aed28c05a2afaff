package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingsContract;

final class InMemoryPostingsTest extends PostingsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
