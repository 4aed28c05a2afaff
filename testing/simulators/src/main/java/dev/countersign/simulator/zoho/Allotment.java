package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line's quantity and how it is divided among batches, bins and serial numbers. */
record Allotment(
    Books books, ZohoItem item, String locationId, BigDecimal signed, Optional<Document> old) {

  /** The division; quantities are positive. */
  record Parts(
      List<String> serials, List<Line.BatchPart> batches, List<Line.StoragePart> storages) {
    static final Parts NONE = new Parts(List.of(), List.of(), List.of());
  }

  boolean inward() {
    return signed.signum() > 0;
  }

  /** Whether quantities must name bins: the item is kept in bins and the location has some. */
  boolean needsBins() {
    return item.bins() && !books.catalogue.storagesOf(locationId).isEmpty();
  }

  Parts read(Json.Obj line) {
    return switch (item.tracking()) {
      case NONE ->
          new Parts(
              none(line, "serial_numbers"), none(line, "batches"), bins().read(line, signed.abs()));
      case BATCH ->
          new Parts(
              none(line, "serial_numbers"),
              new BatchReader(this).read(line),
              none(line, "storages"));
      case SERIAL -> serials(line, bins().read(line, signed.abs()));
    };
  }

  StorageReader bins() {
    return new StorageReader(this);
  }

  private <T> List<T> none(Json.Obj line, String field) {
    if (!line.elements(field).isEmpty()) {
      throw Refusal.invented(99032, "The item " + item.name() + " takes no " + field);
    }
    return List.of();
  }

  private Parts serials(Json.Obj line, List<Line.StoragePart> bins) {
    List<String> inBins = bins.stream().flatMap(it -> it.serials().stream()).toList();
    List<String> onLine = Fields.texts(line, "serial_numbers");
    List<String> serials = onLine.isEmpty() ? inBins : onLine;
    if (new BigDecimal(serials.size()).compareTo(signed.abs()) != 0
        || Stream.concat(serials.stream(), inBins.stream()).distinct().count() != serials.size()) {
      throw Refusal.invented(99030, "Serial numbers do not match the quantity");
    }
    if (needsBins() && !new HashSet<>(inBins).containsAll(serials)) {
      throw Refusal.invented(99033, "Every serial number needs a bin");
    }
    serials.forEach(this::check);
    return new Parts(serials, List.of(), bins);
  }

  private void check(String serial) {
    Stream<Place> held =
        books.balances.of(item.id()).filter(it -> it.quantity().signum() > 0).map(Move::place);
    boolean elsewhere =
        held.anyMatch(it -> it.serial().equals(serial) && !it.locationId().equals(locationId));
    if (inward() && elsewhere) {
      throw Refusal.invented(99031, "The serial number " + serial + " is in stock already");
    }
  }

  /** The quantity of a part, named by direction as in the schema. */
  BigDecimal quantityOf(Json.Obj part) {
    String field = inward() ? "in_quantity" : "out_quantity";
    BigDecimal quantity = Fields.decimal(part, field).orElseThrow(() -> Refusal.invalid(field));
    if (quantity.signum() <= 0) {
      throw Refusal.invalid(field);
    }
    return quantity;
  }
}
