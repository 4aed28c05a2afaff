package dev.countersign.domain.judgement;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import java.time.LocalDate;

/** What is wrong with a line's batches, going by the item's tracking or by what is there. */
public sealed interface BatchViolation extends Violation {
  /** The item is tracked by batch, and the line names none. */
  record BatchRequired(ItemId item) implements BatchViolation {
    @Override
    public String code() {
      return "batch.required";
    }
  }

  /** The batches do not add up to the line's quantity. */
  record BatchQuantitySum(Quantity expected, Quantity actual) implements BatchViolation {
    @Override
    public String code() {
      return "batch.quantity_sum";
    }
  }

  /** The item is not tracked by batch. */
  record BatchNotTracked(ItemId item) implements BatchViolation {
    @Override
    public String code() {
      return "batch.not_tracked";
    }
  }

  /** Outbound without a batch (Zoho: required for negative adjustments). */
  record BatchIdRequired() implements BatchViolation {
    @Override
    public String code() {
      return "batch.id_required";
    }
  }

  /** Inbound with neither a batch nor a new one's number (Zoho: required to create a batch). */
  record BatchNumberRequired() implements BatchViolation {
    @Override
    public String code() {
      return "batch.number_required";
    }
  }

  /** The item has no such batch. */
  record BatchUnknown(ItemId item, BatchId batch) implements BatchViolation {
    @Override
    public String code() {
      return "batch.unknown";
    }
  }

  /** The batch has no such inward entry at the location. */
  record BatchInUnknown(BatchId batch, BatchInId entry, LocationId location)
      implements BatchViolation {
    @Override
    public String code() {
      return "batch.in_unknown";
    }
  }

  /** The number beside the batch is not its number. */
  record BatchNumberMismatch(String given, String actual) implements BatchViolation {
    @Override
    public String code() {
      return "batch.number_mismatch";
    }
  }

  /** The new batch's number is that of another one of the item (Zoho refuses it with 2303). */
  record BatchNumberTaken(ItemId item, String number) implements BatchViolation {
    @Override
    public String code() {
      return "batch.number_taken";
    }
  }

  /** Stock comes into a batch that is no longer good on the adjustment's date. */
  record BatchExpired(LocalDate expiresOn, LocalDate date) implements BatchViolation {
    @Override
    public String code() {
      return "batch.expired";
    }
  }

  /** More goes out of the batch, or of its inward entry, than it holds there. */
  record BatchInsufficient(BatchId batch, LocationId location, Quantity asked, Quantity onHand)
      implements BatchViolation {
    @Override
    public String code() {
      return "batch.insufficient";
    }
  }
}
