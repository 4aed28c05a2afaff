package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingsContract;

final class JdbcPostingsTest extends PostingsContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
