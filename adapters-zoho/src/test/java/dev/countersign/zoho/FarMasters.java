package dev.countersign.zoho;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.simulator.zoho.Tracking;
import dev.countersign.simulator.zoho.ZohoAccount;
import dev.countersign.simulator.zoho.ZohoData;
import dev.countersign.simulator.zoho.ZohoItem;
import dev.countersign.simulator.zoho.ZohoLocation;
import dev.countersign.simulator.zoho.ZohoMaster;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoStock;
import dev.countersign.simulator.zoho.ZohoStorage;
import dev.countersign.testkit.erp.FarStock;
import java.util.List;
import java.util.stream.Stream;

/** Master data and stock of a test, as the simulator keeps them. */
final class FarMasters {
  private FarMasters() {}

  static ZohoSettings.Organisation organisation(Organisation ours) {
    return new ZohoSettings.Organisation(
        ours.id(),
        ours.name(),
        ours.currency().getCurrencyCode(),
        ours.timeZone(),
        ours.pricePrecision());
  }

  static ZohoData data(CatalogueCopy masters, List<FarStock> stock) {
    List<ZohoMaster> all =
        Stream.of(
                masters.locations().stream().map(FarMasters::location),
                masters.storages().stream().map(FarMasters::storage),
                masters.accounts().stream().map(FarMasters::account),
                masters.items().stream().map(FarMasters::item))
            .<ZohoMaster>flatMap(it -> it)
            .toList();
    return new ZohoData(all, stock.stream().map(FarMasters::stock).toList());
  }

  private static ZohoLocation location(Location ours) {
    return new ZohoLocation(
        ours.id().value(),
        ours.name(),
        ours.parent().map(LocationId::value).orElse(""),
        ours.parent().isEmpty(),
        ours.active());
  }

  private static ZohoStorage storage(Storage ours) {
    return ZohoStorage.of(ours.id().value(), ours.name(), ours.locationId().value());
  }

  private static ZohoAccount account(Account ours) {
    return ZohoAccount.of(ours.id().value(), ours.name(), "5000", "cost_of_goods_sold");
  }

  private static ZohoItem item(Item ours) {
    ZohoItem item =
        ZohoItem.of(ours.id().value(), ours.name(), ours.sku())
            .ean(ours.codes().stream().findFirst().orElse(""))
            .unit(ours.unit())
            .cost(ours.purchaseRate().map(Amount::toString).orElse(null))
            .tracking(Tracking.valueOf(ours.tracking().name()));
    ZohoItem used = ours.active() ? item : item.inactive();
    ZohoItem kept = ours.stocked() ? used : used.notStocked("service");
    return ours.binTracked() ? kept.inBins() : kept;
  }

  private static ZohoStock stock(FarStock ours) {
    String item = ours.item().value();
    String location = ours.location().value();
    ZohoStock stock =
        ours.serials().isEmpty()
            ? ZohoStock.of(item, location, ours.quantity().toString())
            : ZohoStock.serials(item, location, ours.serials());
    ZohoStock placed = ours.storage().map(StorageId::value).map(stock::in).orElse(stock);
    return ours.batch()
        .map(batch -> placed.batch(batch.id(), batch.number(), batch.inId(), ""))
        .orElse(placed);
  }
}
