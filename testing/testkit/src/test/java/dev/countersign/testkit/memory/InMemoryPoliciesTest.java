package dev.countersign.testkit.memory;

import dev.countersign.testkit.approval.PoliciesContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryPoliciesTest extends PoliciesContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
