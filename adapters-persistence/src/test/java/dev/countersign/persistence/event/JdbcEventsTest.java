package dev.countersign.persistence.event;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.event.EventsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcEventsTest extends EventsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
