package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.lease.LeasesContract;

final class InMemoryLeasesTest extends LeasesContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
