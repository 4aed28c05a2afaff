package dev.countersign.testkit.memory;

import dev.countersign.testkit.event.EventsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryEventsTest extends EventsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
