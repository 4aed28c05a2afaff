package dev.countersign.persistence.event;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.event.NumberingContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcNumberingTest extends NumberingContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
