package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.adjustment.WorklistsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcWorklistsTest extends WorklistsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
