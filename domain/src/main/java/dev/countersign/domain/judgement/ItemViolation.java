package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;

/** What is wrong with a line's item, place, account or cause. */
public sealed interface ItemViolation extends Violation {
  /** No item. */
  record ItemRequired() implements ItemViolation {
    @Override
    public String code() {
      return "item.required";
    }
  }

  /** Not in the catalogue. */
  record ItemUnknown(ItemId item) implements ItemViolation {
    @Override
    public String code() {
      return "item.unknown";
    }
  }

  /** No longer in use. */
  record ItemInactive(ItemId item) implements ItemViolation {
    @Override
    public String code() {
      return "item.inactive";
    }
  }

  /** A service, or an item of which the ERP keeps no stock. */
  record ItemNotStocked(ItemId item) implements ItemViolation {
    @Override
    public String code() {
      return "item.not_stocked";
    }
  }

  /**
   * The same item at the same location in the same direction stands at an earlier line (counted
   * from 0).
   */
  record LineDuplicate(int first) implements ItemViolation {
    @Override
    public String code() {
      return "line.duplicate";
    }
  }

  /** Neither line nor adjustment names a location. */
  record LocationRequired() implements ItemViolation {
    @Override
    public String code() {
      return "location.required";
    }
  }

  /** Not in the catalogue. */
  record LocationUnknown(LocationId location) implements ItemViolation {
    @Override
    public String code() {
      return "location.unknown";
    }
  }

  /** No longer in use. */
  record LocationInactive(LocationId location) implements ItemViolation {
    @Override
    public String code() {
      return "location.inactive";
    }
  }

  /** Not in the catalogue. */
  record AccountUnknown(AccountId account) implements ItemViolation {
    @Override
    public String code() {
      return "account.unknown";
    }
  }

  /** No longer in use (Zoho refuses it with 11015). */
  record AccountInactive(AccountId account) implements ItemViolation {
    @Override
    public String code() {
      return "account.inactive";
    }
  }

  /** Not one of the reason's accounts. */
  record AccountNotAllowed(AccountId account, String reason) implements ItemViolation {
    @Override
    public String code() {
      return "account.not_allowed";
    }
  }

  /** Not a configured root cause. */
  record CauseUnknown(String cause) implements ItemViolation {
    @Override
    public String code() {
      return "cause.unknown";
    }
  }
}
