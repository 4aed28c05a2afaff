package dev.countersign.persistence.posting;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingSwitchContract;

final class JdbcPostingSwitchTest extends PostingSwitchContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
