package dev.countersign.zoho;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpDocument;
import dev.countersign.application.erp.ErpLine;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Zoho's documents in our words. */
final class Documents {
  private Documents() {}

  /** The document that an answer carries; refuses one without an id. */
  static DocumentJson in(DocumentAnswerJson answer) {
    DocumentJson document = answer.inventoryAdjustment();
    if (document == null) {
      throw new IllegalArgumentException("no inventory_adjustment");
    }
    Blank.refused(document.inventoryAdjustmentId(), "inventory_adjustment_id");
    return document;
  }

  /** All of a document; refuses one that cannot be read to the last line. */
  static ErpDocument whole(DocumentJson json) {
    return document(
        json, Blank.toEmpty(json.lineItems()).stream().map(line -> line(json, line)).toList());
  }

  /** A document that Zoho has just booked: its id counts, even where its lines cannot be read. */
  static ErpDocument booked(DocumentJson json) {
    try {
      return whole(json);
    } catch (IllegalArgumentException unreadable) {
      return document(json, List.of());
    }
  }

  /** Zoho's word for a status; it is not documented, so another than these is possible. */
  static ErpStatus status(@Nullable String word) {
    return switch (Blank.toEmpty(word)) {
      case "adjusted" -> ErpStatus.ADJUSTED;
      case "draft" -> ErpStatus.DRAFT;
      case "pending_approval", "submitted" -> ErpStatus.PENDING;
      case "approved" -> ErpStatus.APPROVED;
      case "rejected" -> ErpStatus.REJECTED;
      case "void" -> ErpStatus.VOID;
      default -> ErpStatus.UNKNOWN;
    };
  }

  private static ErpDocument document(DocumentJson json, List<ErpLine> lines) {
    return new ErpDocument(
        new DocumentId(Blank.refused(json.inventoryAdjustmentId(), "inventory_adjustment_id")),
        status(json.status()),
        Blank.toEmpty(json.referenceNumber()),
        lines);
  }

  private static ErpLine line(DocumentJson document, DocumentLineJson json) {
    return new ErpLine(
        Blank.refused(json.lineItemId(), "line_item_id"),
        new ItemId(Blank.refused(json.itemId(), "item_id")),
        location(document, json),
        change(document, json));
  }

  /** A line that names no location of its own is at the document's. */
  static LocationId location(DocumentJson document, DocumentLineJson json) {
    return new LocationId(
        Blank.toAbsent(json.locationId())
            .orElseGet(() -> Blank.refused(document.locationId(), "location_id")));
  }

  /** What the line changes; a document of value may say a quantity of 0 beside it. */
  static Change change(DocumentJson document, DocumentLineJson json) {
    Optional<Change> quantity =
        Blank.toAbsent(json.quantityAdjusted()).map(Quantity::of).map(Change.OfQuantity::new);
    return quantity
        .filter(_ -> !"value".equals(document.adjustmentType()))
        .orElseGet(() -> value(json));
  }

  private static Change value(DocumentLineJson json) {
    return new Change.OfValue(Amount.of(Blank.refused(json.valueAdjusted(), "value_adjusted")));
  }
}
