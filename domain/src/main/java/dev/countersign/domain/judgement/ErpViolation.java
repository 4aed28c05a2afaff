package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.LocationId;

/** What the ERP lacks, or does not know. */
public sealed interface ErpViolation extends Violation {
  /** Its adapter declares that it lacks it. */
  record ErpUnsupported(Feature feature) implements ErpViolation {
    @Override
    public String code() {
      return "erp.unsupported";
    }
  }

  /** The line's location is not under the general location of the first line. */
  record LocationMixed(LocationId location, LocationId general) implements ErpViolation {
    @Override
    public String code() {
      return "location.mixed";
    }
  }

  /** It has no such custom field. */
  record CustomFieldUnknown(String id) implements ErpViolation {
    @Override
    public String code() {
      return "custom_field.unknown";
    }
  }
}
