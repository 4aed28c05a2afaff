package dev.countersign.persistence.approval;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.approval.PoliciesContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcPoliciesTest extends PoliciesContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
