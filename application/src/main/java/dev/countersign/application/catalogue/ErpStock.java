package dev.countersign.application.catalogue;

import dev.countersign.application.erp.ErpError;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.ItemAt;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ERP's stock of this moment. Each method is one call to the ERP, or one for each page of a
 * list that is longer than one.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>{@code onHand} tells of each item asked for that the ERP has, and of no other, exactly how
 *       much is at each location; a location that holds none says 0, or is left out where the ERP
 *       does not keep the item there.
 *   <li>{@code batches} gives every batch of the item at all locations, each with its inward
 *       entries, oldest first, the empty ones too.
 *   <li>{@code serials} gives the serial numbers that are in stock at the location, and no others.
 *   <li>{@code storages} gives what each storage of the location holds of the item.
 *   <li>What was booked is in what is read afterwards.
 *   <li>Lists come whole, however many pages they take.
 *   <li>An ERP that cannot be asked, breaks off or is not understood is {@code Unavailable};
 *       nothing is given by halves, nothing is thrown.
 * </ol>
 */
public interface ErpStock {
  Reading<Map<ItemId, OnHand>> onHand(Set<ItemId> items);

  Reading<BatchStock> batches(ItemId item);

  Reading<Set<SerialNumber>> serials(ItemAt place);

  Reading<Map<StorageId, Quantity>> storages(ItemAt place);

  /**
   * How much there is of an item.
   *
   * @param quantities by location, in the stock-keeping unit
   * @param bins what of an inward entry lies in which storage, as far as the ERP tells
   */
  record OnHand(
      Map<LocationId, Quantity> quantities, Map<BatchInId, Map<StorageId, Quantity>> bins) {
    public OnHand {
      quantities = Map.copyOf(quantities);
      bins =
          bins.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }
  }

  /** How reading ended. */
  sealed interface Reading<T> {
    /** The ERP told it. */
    record Told<T>(T stock) implements Reading<T> {}

    /** The ERP could not be asked. */
    record Unavailable<T>(ErpError error) implements Reading<T> {}
  }
}
