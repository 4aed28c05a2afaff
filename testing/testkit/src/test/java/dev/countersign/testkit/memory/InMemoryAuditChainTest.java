package dev.countersign.testkit.memory;

import dev.countersign.testkit.audit.AuditChainContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryAuditChainTest extends AuditChainContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
