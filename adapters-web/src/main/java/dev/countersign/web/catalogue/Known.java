package dev.countersign.web.catalogue;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Text;
import dev.countersign.web.problem.Problems;
import java.util.Optional;

/** What an address names, where our copy has it; a problem where it does not. */
final class Known {
  private Known() {}

  static ItemId itemId(String id) {
    return Optional.of(id)
        .filter(Text::isName)
        .map(ItemId::new)
        .orElseThrow(() -> Problems.notFound("item").thrown());
  }

  static Item item(ItemId id, CatalogueSnapshot copy) {
    return copy.item(id).orElseThrow(() -> Problems.notFound("item").thrown());
  }
}
