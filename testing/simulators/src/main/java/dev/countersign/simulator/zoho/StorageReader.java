package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;

/** Judges the bins named on a line or on one of its batches. */
final class StorageReader {
  private final Allotment allotment;

  StorageReader(Allotment allotment) {
    this.allotment = allotment;
  }

  List<Line.StoragePart> read(Json.Obj holder, BigDecimal whole) {
    List<Json.Obj> given = holder.objects("storages");
    if (!allotment.needsBins()) {
      return none(given);
    }
    List<Line.StoragePart> parts = given.stream().map(this::part).toList();
    BigDecimal sum =
        parts.stream().map(Line.StoragePart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(whole) != 0) {
      throw Refusal.invented(99050, "Quantities in bins do not add up: " + sum + " of " + whole);
    }
    return parts;
  }

  private List<Line.StoragePart> none(List<Json.Obj> given) {
    if (!given.isEmpty()) {
      throw Refusal.invented(99051, "The item " + allotment.item().name() + " takes no bins here");
    }
    return List.of();
  }

  private Line.StoragePart part(Json.Obj body) {
    String id = Fields.required(body, "storage_id");
    ZohoStorage storage =
        allotment
            .books()
            .catalogue
            .storage(id)
            .orElseThrow(() -> Refusal.invented(99052, "Bin does not exist."));
    if (!storage.locationId().equals(allotment.locationId()) || !storage.active()) {
      throw Refusal.invented(
          99053, "The bin " + storage.name() + " is inactive or of another location");
    }
    List<String> serials = Fields.texts(body, "serial_numbers");
    BigDecimal quantity =
        serials.isEmpty() || body.text(field()).isPresent()
            ? allotment.quantityOf(body)
            : new BigDecimal(serials.size());
    return new Line.StoragePart(id, entryId(body), quantity, check(serials, quantity));
  }

  private String field() {
    return allotment.inward() ? "in_quantity" : "out_quantity";
  }

  private List<String> check(List<String> serials, BigDecimal quantity) {
    boolean wanted = allotment.item().tracking() == Tracking.SERIAL;
    if (wanted ? new BigDecimal(serials.size()).compareTo(quantity) != 0 : !serials.isEmpty()) {
      throw Refusal.invented(99034, "Serial numbers do not match the quantity in the bin");
    }
    return serials;
  }

  private String entryId(Json.Obj body) {
    String field = allotment.inward() ? "storage_in_id" : "storage_out_id";
    return body.text(field)
        .filter(_ -> allotment.old().isPresent())
        .orElseGet(allotment.books()::nextId);
  }
}
