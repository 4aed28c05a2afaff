package dev.countersign.testkit.memory;

import dev.countersign.testkit.adjustment.OpenLinesContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryOpenLinesTest extends OpenLinesContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
