package dev.countersign.persistence.erp;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.erp.InstallationsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcInstallationsTest extends InstallationsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
