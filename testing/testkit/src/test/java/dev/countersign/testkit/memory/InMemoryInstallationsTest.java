package dev.countersign.testkit.memory;

import dev.countersign.testkit.erp.InstallationsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryInstallationsTest extends InstallationsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
