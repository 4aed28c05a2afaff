package dev.countersign.testkit.memory;

import dev.countersign.testkit.event.TicketsContract;
import dev.countersign.testkit.harness.StoreHarness;

final class InMemoryTicketsTest extends TicketsContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
