package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.Set;

/** What is wrong with a line's storages, going by the item's tracking or by what is there. */
public sealed interface StorageViolation extends Violation {
  /** The item lies in bins there, and the line, or its batch, names none. */
  record StorageRequired(ItemId item) implements StorageViolation {
    @Override
    public String code() {
      return "storage.required";
    }
  }

  /** The storages do not add up to the quantity of the line, or of the batch. */
  record StorageQuantitySum(Quantity expected, Quantity actual) implements StorageViolation {
    @Override
    public String code() {
      return "storage.quantity_sum";
    }
  }

  /** The item does not lie in bins there, or its batches say in which. */
  record StorageNotTracked(ItemId item) implements StorageViolation {
    @Override
    public String code() {
      return "storage.not_tracked";
    }
  }

  /** Not a storage in use of that location. */
  record StorageUnknown(StorageId storage, LocationId location) implements StorageViolation {
    @Override
    public String code() {
      return "storage.unknown";
    }
  }

  /** More goes out of it than it holds. */
  record StorageInsufficient(StorageId storage, Quantity asked, Quantity onHand)
      implements StorageViolation {
    @Override
    public String code() {
      return "storage.insufficient";
    }
  }

  /** Its serial numbers are not as many as its quantity. */
  record StorageSerials(Quantity expected, int actual) implements StorageViolation {
    @Override
    public String code() {
      return "storage.serials";
    }
  }

  /** The serial numbers of all storages are not those of the line. */
  record StorageSerialsDiffer(Set<SerialNumber> missing, Set<SerialNumber> foreign)
      implements StorageViolation {
    @Override
    public String code() {
      return "storage.serials";
    }
  }
}
