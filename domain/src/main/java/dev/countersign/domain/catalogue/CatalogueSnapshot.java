package dev.countersign.domain.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue said at one moment of the items asked for, and of everything else it holds.
 *
 * @param asOf when the ERP was read
 * @param accounts empty where the ERP does not tell its accounts
 * @param customFields the ids of those that an adjustment may have; empty where the ERP does not
 *     tell them
 * @param reasons the configured ones, in their order
 * @param causes the configured ones, in their order
 */
public record CatalogueSnapshot(
    Organisation organisation,
    Map<ItemId, Item> items,
    Map<LocationId, Location> locations,
    Storages storages,
    Map<AccountId, Account> accounts,
    Optional<Set<String>> customFields,
    List<Reason> reasons,
    List<Cause> causes,
    Instant asOf) {
  public CatalogueSnapshot {
    items = Map.copyOf(items);
    locations = Map.copyOf(locations);
    accounts = Map.copyOf(accounts);
    customFields = customFields.map(Set::copyOf);
    reasons = List.copyOf(reasons);
    causes = List.copyOf(causes);
  }

  public Optional<Item> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  public Optional<Location> location(LocationId id) {
    return Optional.ofNullable(locations.get(id));
  }

  public Optional<Account> account(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /** The configured reason of that code or text. */
  public Optional<Reason> reason(String codeOrText) {
    return reasons.stream().filter(reason -> reason.isCalled(codeOrText)).findFirst();
  }

  /** The configured cause of that code or text. */
  public Optional<Cause> cause(String codeOrText) {
    return causes.stream().filter(cause -> cause.isCalled(codeOrText)).findFirst();
  }
}
