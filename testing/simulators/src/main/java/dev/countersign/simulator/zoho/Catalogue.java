package dev.countersign.simulator.zoho;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The master data. */
final class Catalogue {
  private static final String DEFAULT_ACCOUNT = "Cost of Goods Sold";

  private final Map<String, ZohoItem> items = new LinkedHashMap<>();
  private final Map<String, ZohoLocation> locations = new LinkedHashMap<>();
  private final Map<String, ZohoStorage> storages = new LinkedHashMap<>();
  private final Map<String, ZohoAccount> accounts = new LinkedHashMap<>();

  void add(ZohoMaster master) {
    switch (master) {
      case ZohoItem item -> items.put(item.id(), item);
      case ZohoLocation location -> locations.put(location.id(), location);
      case ZohoStorage storage -> storages.put(storage.id(), storage);
      case ZohoAccount account -> accounts.put(account.id(), account);
    }
  }

  Optional<ZohoItem> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  Optional<ZohoLocation> location(String id) {
    return Optional.ofNullable(locations.get(id));
  }

  Optional<ZohoStorage> storage(String id) {
    return Optional.ofNullable(storages.get(id));
  }

  Optional<ZohoAccount> account(String id) {
    return Optional.ofNullable(accounts.get(id));
  }

  List<ZohoItem> items() {
    return List.copyOf(items.values());
  }

  List<ZohoLocation> locations() {
    return List.copyOf(locations.values());
  }

  List<ZohoStorage> storages() {
    return List.copyOf(storages.values());
  }

  List<ZohoStorage> storagesOf(String locationId) {
    return storages.values().stream().filter(it -> it.locationId().equals(locationId)).toList();
  }

  List<ZohoAccount> accounts() {
    return List.copyOf(accounts.values());
  }

  String itemName(String id) {
    return item(id).map(ZohoItem::name).orElse("");
  }

  String locationName(String id) {
    return location(id).map(ZohoLocation::name).orElse("");
  }

  String storageName(String id) {
    return storage(id).map(ZohoStorage::name).orElse("");
  }

  String accountName(String id) {
    return account(id).map(ZohoAccount::name).orElse("");
  }

  String primaryLocation() {
    return locations.values().stream()
        .filter(ZohoLocation::primary)
        .findFirst()
        .map(ZohoLocation::id)
        .orElse("");
  }

  String defaultAccount() {
    return accounts.values().stream()
        .filter(it -> it.name().equals(DEFAULT_ACCOUNT))
        .findFirst()
        .map(ZohoAccount::id)
        .orElse("");
  }
}
