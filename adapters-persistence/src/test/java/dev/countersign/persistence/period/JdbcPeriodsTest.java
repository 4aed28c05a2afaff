package dev.countersign.persistence.period;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.period.PeriodsContract;

final class JdbcPeriodsTest extends PeriodsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
