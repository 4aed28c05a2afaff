package dev.countersign.persistence.person;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.person.PeopleContract;

final class JdbcPeopleTest extends PeopleContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
