package dev.countersign.testkit.memory;

import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.testkit.catalogue.CatalogueContract;
import java.util.Optional;

final class InMemoryCatalogueTest extends CatalogueContract {
  private Optional<Catalogue> latest = Optional.empty();

  @Override
  protected Catalogue emptyCatalogue(ConfiguredLists lists) {
    latest = Optional.of(new InMemoryCatalogue(lists));
    return latest.get();
  }

  @Override
  protected Catalogue elsewhere(ConfiguredLists lists) {
    return latest.orElseThrow();
  }
}
