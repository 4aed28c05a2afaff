package dev.countersign.web.problem;

import dev.countersign.domain.judgement.ErpViolation;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.domain.judgement.StockViolation;

/** What does not go with the stock, or with the ERP, in English. */
final class StockViolationText {
  private StockViolationText() {}

  static String stock(StockViolation violation) {
    return switch (violation) {
      case StockViolation.ValueNoStock(var item, var location) ->
          "Nothing of item " + item + " is on hand at location " + location + " to revalue";
      case StockViolation.CountExpectedDiffers(var expected, var onHand) ->
          expected + " were expected, " + onHand + " are on hand";
      case StockViolation.StockInsufficient(var item, var location, var asked, var onHand) ->
          asked + " of item " + item + " asked, " + onHand + " on hand at location " + location;
      case StockViolation.StockUnknown(var item, var location) ->
          "The ERP could not be asked for the stock of item " + item + " at location " + location;
      case StockViolation.ItemPendingElsewhere(var item, var location) ->
          "Another adjustment of item " + item + " at location " + location + " is under way";
    };
  }

  static String erp(ErpViolation violation) {
    return switch (violation) {
      case ErpViolation.ErpUnsupported(var feature) -> "The ERP has no " + name(feature);
      case ErpViolation.LocationMixed(var location, var general) ->
          "Location " + location + " is not under " + general + ", as the first line's is";
      case ErpViolation.CustomFieldUnknown(var id) -> "The ERP has no custom field " + id;
    };
  }

  private static String name(Feature feature) {
    return switch (feature) {
      case VALUE -> "adjustments of value";
      case BATCHES -> "batches";
      case SERIALS -> "serial numbers";
      case STORAGES -> "storages";
      case LINE_ACCOUNTS -> "accounts of single lines";
      case CUSTOM_FIELDS -> "custom fields";
      case SEVERAL_LOCATIONS -> "adjustments of several locations";
      case VOID -> "voiding";
    };
  }
}
