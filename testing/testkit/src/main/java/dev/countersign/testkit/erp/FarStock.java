package dev.countersign.testkit.erp;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import java.util.List;
import java.util.Optional;

/** Stock that is in the ERP before a test begins. */
public record FarStock(
    ItemId item,
    LocationId location,
    Quantity quantity,
    Optional<FarBatch> batch,
    Optional<StorageId> storage,
    List<String> serials) {
  public FarStock {
    serials = List.copyOf(serials);
  }

  /** An inward entry of a batch. */
  public record FarBatch(String id, String number, String inId) {}
}
