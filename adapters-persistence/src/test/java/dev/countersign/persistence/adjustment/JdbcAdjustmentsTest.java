package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.adjustment.AdjustmentsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcAdjustmentsTest extends AdjustmentsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
