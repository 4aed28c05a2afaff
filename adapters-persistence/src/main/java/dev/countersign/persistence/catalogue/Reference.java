package dev.countersign.persistence.catalogue;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Storages;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every snapshot of a copy holds, read once for each generation.
 *
 * @param generation which copy it is of
 */
record Reference(
    long generation,
    Organisation organisation,
    Map<LocationId, Location> locations,
    Storages storages,
    Map<AccountId, Account> accounts,
    Optional<Set<String>> customFields,
    Instant asOf) {
  Reference {
    locations = Map.copyOf(locations);
    accounts = Map.copyOf(accounts);
    customFields = customFields.map(Set::copyOf);
  }
}
