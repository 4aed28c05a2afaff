package dev.countersign.zoho;

import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Zoho's master data in our words. */
final class MasterData {
  private static final CatalogueMapping MAPPING = new CatalogueMappingImpl();

  private MasterData() {}

  static Item item(ItemJson json) {
    return new Item(
        new ItemId(Blank.refused(json.itemId(), "item_id")),
        Blank.toEmpty(json.name()),
        Blank.toEmpty(json.sku()),
        Blank.toEmpty(json.unit()),
        tracking(json),
        isTrue(json.storageLocationEnabled()),
        isActive(json.status()),
        isStocked(json),
        Blank.toAbsent(json.purchaseRate()).map(Amount::of),
        codes(json));
  }

  private static Tracking tracking(ItemJson json) {
    if (isTrue(json.trackSerialNumber())) {
      return Tracking.SERIAL;
    }
    return isTrue(json.trackBatchNumber()) ? Tracking.BATCH : Tracking.NONE;
  }

  private static boolean isStocked(ItemJson json) {
    boolean isService = "service".equals(json.productType());
    return !isService
        && Blank.toAbsent(json.trackInventory())
            .map(MasterData::isTrue)
            .orElseGet(() -> "inventory".equals(json.itemType()));
  }

  private static List<String> codes(ItemJson json) {
    return Stream.of(
            Blank.toAbsent(json.upc()),
            Blank.toAbsent(json.ean()),
            Blank.toAbsent(json.isbn()),
            Blank.toAbsent(json.partNumber()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** A warehouse, {@code line_item_only}, belongs to a general location; a general one to none. */
  static Location location(LocationJson json) {
    Optional<LocationId> parent =
        Blank.toAbsent(json.parentLocationId())
            .filter(_ -> !"general".equals(json.type()))
            .map(LocationId::new);
    return new Location(
        new LocationId(Blank.refused(json.locationId(), "location_id")),
        Blank.toEmpty(json.locationName()),
        parent,
        isActive(json.status()));
  }

  static Location location(WarehouseJson json) {
    return new Location(
        new LocationId(Blank.refused(json.warehouseId(), "warehouse_id")),
        Blank.toEmpty(json.warehouseName()),
        Optional.empty(),
        isActive(json.status()));
  }

  static Storage storage(StorageRowJson json) {
    return MAPPING.storage(json, isActive(json.status()));
  }

  static Account account(AccountJson json) {
    return MAPPING.account(
        json, Blank.toAbsent(json.active()).map(MasterData::isTrue).orElse(true));
  }

  private static boolean isTrue(@Nullable String text) {
    return "true".equalsIgnoreCase(text);
  }

  /** What does not say that it is out of use is in use. */
  private static boolean isActive(@Nullable String status) {
    return Blank.toAbsent(status).map(word -> word.equalsIgnoreCase("active")).orElse(true);
  }
}
