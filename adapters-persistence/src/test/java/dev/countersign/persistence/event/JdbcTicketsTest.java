package dev.countersign.persistence.event;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.event.TicketsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcTicketsTest extends TicketsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
