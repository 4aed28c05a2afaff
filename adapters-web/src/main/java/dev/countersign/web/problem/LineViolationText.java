package dev.countersign.web.problem;

import dev.countersign.domain.judgement.AllocationViolation;
import dev.countersign.domain.judgement.FigureViolation;
import dev.countersign.domain.judgement.ItemViolation;

/** What a rule that a line breaks says, in English. */
final class LineViolationText {
  private LineViolationText() {}

  static String item(ItemViolation violation) {
    return switch (violation) {
      case ItemViolation.ItemRequired() -> "An item is required";
      case ItemViolation.ItemUnknown(var item) -> "There is no item " + item;
      case ItemViolation.ItemInactive(var item) -> "Item " + item + " is no longer active";
      case ItemViolation.ItemNotStocked(var item) -> "The ERP keeps no stock of item " + item;
      case ItemViolation.LineDuplicate(var first) ->
          "/lines/" + first + " has the same item at the same location in the same direction";
      case ItemViolation.LocationRequired() ->
          "Neither the line nor the adjustment names a location";
      case ItemViolation.LocationUnknown(var location) -> "There is no location " + location;
      case ItemViolation.LocationInactive(var location) ->
          "Location " + location + " is no longer active";
      case ItemViolation.AccountUnknown(var account) -> "There is no account " + account;
      case ItemViolation.AccountInactive(var account) ->
          "Account " + account + " is no longer active";
      case ItemViolation.AccountNotAllowed(var account, var reason) ->
          "Account " + account + " is not one of those of the reason '" + reason + "'";
      case ItemViolation.CauseUnknown(var cause) ->
          "'" + cause + "' is not one of the configured causes";
    };
  }

  static String figure(FigureViolation violation) {
    return switch (violation) {
      case FigureViolation.QuantityRequired() -> "A quantity is required";
      case FigureViolation.QuantityZero() -> "A quantity of 0 changes nothing";
      case FigureViolation.QuantityScale(var most, var decimals) -> decimals(most, decimals);
      case FigureViolation.QuantityRange() -> outOfRange();
      case FigureViolation.QuantityForbidden() -> "A VALUE adjustment has no quantity";
      case FigureViolation.ValueRequired() -> "A value is required";
      case FigureViolation.ValueZero() -> "A value of 0 changes nothing";
      case FigureViolation.ValueScale(var most, var decimals) -> decimals(most, decimals);
      case FigureViolation.ValueRange() -> outOfRange();
      case FigureViolation.ValueForbidden() -> "A QUANTITY adjustment has no value";
      case FigureViolation.TrackingForbidden() ->
          "A VALUE adjustment has no batches, serial numbers or storages";
      case FigureViolation.CountForbidden() -> "A VALUE adjustment has nothing counted";
      case FigureViolation.CountInconsistent() ->
          "Counted less expected must be the quantity, and both must be given";
    };
  }

  static String allocation(AllocationViolation violation) {
    return switch (violation) {
      case AllocationViolation.SerialDuplicate(var serialNumber) ->
          "Serial number " + serialNumber + " stands there twice";
      case AllocationViolation.BatchQuantity(var quantity) -> allocated(quantity);
      case AllocationViolation.BatchDuplicate(var first) ->
          "The same batch stands before it, at batches/" + first;
      case AllocationViolation.BatchDates(var manufacturedOn, var expiresOn) ->
          "Made on " + manufacturedOn + ", after it expires on " + expiresOn;
      case AllocationViolation.BatchInForbidden() ->
          "An inward entry is for outbound lines only, a new batch's dates for inbound ones";
      case AllocationViolation.StorageQuantity(var quantity) -> allocated(quantity);
      case AllocationViolation.StorageDuplicate(var first) ->
          "The same storage stands before it, at storages/" + first;
    };
  }

  private static String decimals(int most, int decimals) {
    return decimals + " decimals; " + most + " at most are taken";
  }

  private static String outOfRange() {
    return "At most 15 significant digits, and 1000000000 at most";
  }

  private static String allocated(Object quantity) {
    return "A quantity above 0 is required, of at most 6 decimals and 15 digits; it is " + quantity;
  }
}
