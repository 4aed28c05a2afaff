package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.adjustment.OpenLinesContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcOpenLinesTest extends OpenLinesContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
