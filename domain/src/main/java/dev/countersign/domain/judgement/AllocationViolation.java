package dev.countersign.domain.judgement;

import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.time.LocalDate;

/** What is wrong with a line's batches, serial numbers or storages, whatever the catalogue says. */
public sealed interface AllocationViolation extends Violation {
  /** The same serial number twice in one direction. */
  record SerialDuplicate(SerialNumber serialNumber) implements AllocationViolation {
    @Override
    public String code() {
      return "serial.duplicate";
    }
  }

  /** Not above 0, or with more decimals or digits than the ERP keeps. */
  record BatchQuantity(Quantity quantity) implements AllocationViolation {
    @Override
    public String code() {
      return "batch.quantity";
    }
  }

  /** The same batch and inward entry at an earlier place (counted from 0). */
  record BatchDuplicate(int first) implements AllocationViolation {
    @Override
    public String code() {
      return "batch.duplicate";
    }
  }

  /** Made after it expires. */
  record BatchDates(LocalDate manufacturedOn, LocalDate expiresOn) implements AllocationViolation {
    @Override
    public String code() {
      return "batch.dates";
    }
  }

  /** An inward entry to deduct from, inbound; or the dates of a new batch, outbound. */
  record BatchInForbidden() implements AllocationViolation {
    @Override
    public String code() {
      return "batch.in_forbidden";
    }
  }

  /** Not above 0, or with more decimals or digits than the ERP keeps. */
  record StorageQuantity(Quantity quantity) implements AllocationViolation {
    @Override
    public String code() {
      return "storage.quantity";
    }
  }

  /** The same storage at an earlier place (counted from 0). */
  record StorageDuplicate(int first) implements AllocationViolation {
    @Override
    public String code() {
      return "storage.duplicate";
    }
  }
}
