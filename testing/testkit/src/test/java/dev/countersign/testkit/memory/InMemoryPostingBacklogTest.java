package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingBacklogContract;

final class InMemoryPostingBacklogTest extends PostingBacklogContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
