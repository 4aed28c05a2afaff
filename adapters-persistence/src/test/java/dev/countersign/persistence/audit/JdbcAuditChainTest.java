package dev.countersign.persistence.audit;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.audit.AuditChainContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcAuditChainTest extends AuditChainContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
