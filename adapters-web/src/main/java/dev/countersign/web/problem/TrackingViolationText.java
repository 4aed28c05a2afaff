package dev.countersign.web.problem;

import dev.countersign.domain.judgement.BatchViolation;
import dev.countersign.domain.judgement.SerialViolation;
import dev.countersign.domain.judgement.StorageViolation;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a rule of batches, serial numbers or storages says, in English. */
final class TrackingViolationText {
  private TrackingViolationText() {}

  static String batch(BatchViolation violation) {
    return switch (violation) {
      case BatchViolation.BatchRequired(var item) ->
          "Item " + item + " is tracked by batch; the line names none";
      case BatchViolation.BatchQuantitySum(var expected, var actual) ->
          "Batches hold " + actual + ", the line adjusts " + expected;
      case BatchViolation.BatchNotTracked(var item) -> "Item " + item + " is not tracked by batch";
      case BatchViolation.BatchIdRequired() -> "Outbound takes the id of the batch";
      case BatchViolation.BatchNumberRequired() ->
          "Inbound takes the id of a batch, or the number of a new one";
      case BatchViolation.BatchUnknown(var item, var batch) ->
          "Item " + item + " has no batch " + batch;
      case BatchViolation.BatchInUnknown(var batch, var entry, var location) ->
          "Batch " + batch + " has no inward entry " + entry + " at location " + location;
      case BatchViolation.BatchNumberMismatch(var given, var actual) ->
          "The batch's number is '" + actual + "', not '" + given + "'";
      case BatchViolation.BatchNumberTaken(var item, var number) ->
          "Item " + item + " already has a batch '" + number + "'";
      case BatchViolation.BatchExpired(var expiresOn, var date) ->
          "The batch expires on " + expiresOn + ", before " + date;
      case BatchViolation.BatchInsufficient(var batch, _, var asked, var onHand) ->
          asked + " cannot go out of batch " + batch + ", which holds " + onHand + " there";
    };
  }

  static String serial(SerialViolation violation) {
    return switch (violation) {
      case SerialViolation.SerialRequired(var item) ->
          "Item " + item + " is tracked by serial number; the line names none";
      case SerialViolation.SerialCount(var expected, var actual) ->
          actual + " serial numbers stand there, the line adjusts " + expected;
      case SerialViolation.SerialWholeQuantity(var quantity) ->
          quantity + " is not a whole number of pieces";
      case SerialViolation.SerialNotTracked(var item) ->
          "Item " + item + " is not tracked by serial number";
      case SerialViolation.SerialNotInStock(var serialNumber, var location) ->
          "Serial number " + serialNumber + " is not in stock at location " + location;
      case SerialViolation.SerialAlreadyInStock(var serialNumber, var location) ->
          "Serial number " + serialNumber + " is already in stock at location " + location;
    };
  }

  static String storage(StorageViolation violation) {
    return switch (violation) {
      case StorageViolation.StorageRequired(var item) ->
          "Item " + item + " lies in storages there; none is named";
      case StorageViolation.StorageQuantitySum(var expected, var actual) ->
          "Storages hold " + actual + ", not " + expected;
      case StorageViolation.StorageNotTracked(var item) ->
          "Storages of item " + item + " are not named here";
      case StorageViolation.StorageUnknown(var storage, var location) ->
          "Location " + location + " has no storage " + storage;
      case StorageViolation.StorageInsufficient(var storage, var asked, var onHand) ->
          asked + " cannot go out of storage " + storage + ", which holds " + onHand;
      case StorageViolation.StorageSerials(var expected, var actual) ->
          actual + " serial numbers stand there, the storage takes " + expected;
      case StorageViolation.StorageSerialsDiffer(var missing, var foreign) ->
          "Storages must hold the line's serial numbers, each once; missing: "
              + list(missing)
              + "; not the line's: "
              + list(foreign);
    };
  }

  private static String list(Collection<?> all) {
    return all.isEmpty()
        ? "none"
        : all.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }
}
