package dev.countersign.testkit.memory;

import dev.countersign.testkit.audit.AuditTrailContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryAuditTrailTest extends AuditTrailContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
