package dev.countersign.persistence.job;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.job.TurnsContract;

final class JdbcTurnsTest extends TurnsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
