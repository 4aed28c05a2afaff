package dev.countersign.application.catalogue;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the ERP's catalogue held.
 *
 * @param accounts empty where the ERP does not tell them
 * @param customFields the ids of those that an adjustment may have; empty where the ERP does not
 *     tell them
 * @param asOf when reading began
 */
public record CatalogueCopy(
    Organisation organisation,
    List<Item> items,
    List<Location> locations,
    List<Storage> storages,
    List<Account> accounts,
    Optional<Set<String>> customFields,
    Instant asOf) {
  public CatalogueCopy {
    items = List.copyOf(items);
    locations = List.copyOf(locations);
    storages = List.copyOf(storages);
    accounts = List.copyOf(accounts);
    customFields = customFields.map(Set::copyOf);
  }
}
