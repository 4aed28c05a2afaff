package dev.countersign.testkit.memory;

import dev.countersign.testkit.adjustment.KeptAnswersContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryKeptAnswersTest extends KeptAnswersContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
