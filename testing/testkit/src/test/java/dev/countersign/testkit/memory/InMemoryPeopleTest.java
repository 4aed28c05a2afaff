package dev.countersign.testkit.memory;

import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.person.PeopleContract;

final class InMemoryPeopleTest extends PeopleContract {
  @Override
  protected StoreHarness emptyStore() {
    return new InMemoryHarness();
  }
}
