package dev.countersign.testkit.memory;

import dev.countersign.testkit.audit.AuditRecordsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryAuditRecordsTest extends AuditRecordsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
