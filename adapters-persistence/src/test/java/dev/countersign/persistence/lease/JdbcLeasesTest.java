package dev.countersign.persistence.lease;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.lease.LeasesContract;

final class JdbcLeasesTest extends LeasesContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
