package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;

/** What is wrong with a line's serial numbers, going by the item's tracking or by what is there. */
public sealed interface SerialViolation extends Violation {
  /** The item is tracked by serial number, and the line names none. */
  record SerialRequired(ItemId item) implements SerialViolation {
    @Override
    public String code() {
      return "serial.required";
    }
  }

  /** Not as many as the quantity. */
  record SerialCount(Quantity expected, int actual) implements SerialViolation {
    @Override
    public String code() {
      return "serial.count";
    }
  }

  /** Pieces with serial numbers come whole. */
  record SerialWholeQuantity(Quantity quantity) implements SerialViolation {
    @Override
    public String code() {
      return "serial.whole_quantity";
    }
  }

  /** The item is not tracked by serial number. */
  record SerialNotTracked(ItemId item) implements SerialViolation {
    @Override
    public String code() {
      return "serial.not_tracked";
    }
  }

  /** It goes out of a location where it is not. */
  record SerialNotInStock(SerialNumber serialNumber, LocationId location)
      implements SerialViolation {
    @Override
    public String code() {
      return "serial.not_in_stock";
    }
  }

  /** It comes in, is in stock there, and this adjustment does not take it out. */
  record SerialAlreadyInStock(SerialNumber serialNumber, LocationId location)
      implements SerialViolation {
    @Override
    public String code() {
      return "serial.already_in_stock";
    }
  }
}
