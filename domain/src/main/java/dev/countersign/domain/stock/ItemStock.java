package dev.countersign.domain.stock;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import java.util.Map;
import java.util.Optional;

/**
 * What is there of an item; what is missing is unknown.
 *
 * @param onHand by location, in the stock-keeping unit; below 0 where the ERP lets stock go there
 * @param storages by location, what lies in which bin; a bin left out of a known location is empty
 */
public record ItemStock(
    Map<LocationId, Quantity> onHand,
    Optional<BatchStock> batches,
    SerialStock serials,
    Map<LocationId, Map<StorageId, Quantity>> storages) {
  /** Nothing was read. */
  public static final ItemStock UNKNOWN =
      new ItemStock(Map.of(), Optional.empty(), SerialStock.UNKNOWN, Map.of());

  public ItemStock {
    onHand = Map.copyOf(onHand);
    storages =
        storages.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  public Optional<Quantity> onHandAt(LocationId location) {
    return Optional.ofNullable(onHand.get(location));
  }

  /** What lies in which bin of the location; empty where unknown. */
  public Optional<Map<StorageId, Quantity>> storagesAt(LocationId location) {
    return Optional.ofNullable(storages.get(location));
  }
}
