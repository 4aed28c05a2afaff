package dev.countersign.persistence.audit;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.audit.AuditRecordsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcAuditRecordsTest extends AuditRecordsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
