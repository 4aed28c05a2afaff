package dev.countersign.persistence.catalogue;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.persistence.sql.Transactions;
import dev.countersign.testkit.catalogue.CatalogueContract;

final class JdbcCatalogueTest extends CatalogueContract {
  @Override
  protected Catalogue emptyCatalogue(ConfiguredLists lists) {
    return in(MySqlStore.empty(), lists);
  }

  @Override
  protected Catalogue elsewhere(ConfiguredLists lists) {
    return in(MySqlStore.here().elsewhere(), lists);
  }

  private static Catalogue in(MySqlStore store, ConfiguredLists lists) {
    return new JdbcCatalogue(
        store.bean(SnapshotSelect.class),
        store.bean(IndexSelect.class),
        store.bean(Replacing.class),
        store.bean(Transactions.class),
        lists);
  }
}
