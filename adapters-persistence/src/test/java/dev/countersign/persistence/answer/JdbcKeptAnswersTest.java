package dev.countersign.persistence.answer;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.adjustment.KeptAnswersContract;
import dev.countersign.testkit.harness.StoreHarness;

final class JdbcKeptAnswersTest extends KeptAnswersContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
