package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.posting.PostingBacklogContract;

final class JdbcPostingBacklogTest extends PostingBacklogContract {
  @Override
  protected StoreHarness emptyStore() {
    return MySqlStore.empty();
  }
}
