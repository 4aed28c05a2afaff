package dev.countersign.persistence.audit;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.audit.AuditTrailContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcAuditTrailTest extends AuditTrailContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
