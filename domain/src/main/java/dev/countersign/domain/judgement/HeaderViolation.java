package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.Direction;

/** What is wrong with what the adjustment says as a whole. */
public sealed interface HeaderViolation extends Violation {
  /** Neither QUANTITY nor VALUE. */
  record TypeRequired() implements HeaderViolation {
    @Override
    public String code() {
      return "type.required";
    }
  }

  /** No reason. */
  record ReasonRequired() implements HeaderViolation {
    @Override
    public String code() {
      return "reason.required";
    }
  }

  /** More characters than the ERP takes. */
  record ReasonTooLong(int longest, int length) implements HeaderViolation {
    @Override
    public String code() {
      return "reason.too_long";
    }
  }

  /** Not a configured reason. */
  record ReasonUnknown(String reason) implements HeaderViolation {
    @Override
    public String code() {
      return "reason.unknown";
    }
  }

  /** A line goes the other way than the reason allows. */
  record ReasonDirection(String reason, Direction allowed) implements HeaderViolation {
    @Override
    public String code() {
      return "reason.direction";
    }
  }

  /** The reason asks for a description. */
  record DescriptionRequired(String reason) implements HeaderViolation {
    @Override
    public String code() {
      return "description.required";
    }
  }

  /** More characters than the ERP takes. */
  record DescriptionTooLong(int longest, int length) implements HeaderViolation {
    @Override
    public String code() {
      return "description.too_long";
    }
  }

  /** No room for our code behind it. */
  record ReferenceTooLong(int longest, int length) implements HeaderViolation {
    @Override
    public String code() {
      return "reference.too_long";
    }
  }

  /** Not visible ASCII with single inner blanks. */
  record ReferenceCharacters() implements HeaderViolation {
    @Override
    public String code() {
      return "reference.characters";
    }
  }

  /** Another adjustment bears it. */
  record ReferenceTaken(String reference) implements HeaderViolation {
    @Override
    public String code() {
      return "reference.taken";
    }
  }

  /** No line. */
  record LinesEmpty() implements HeaderViolation {
    @Override
    public String code() {
      return "lines.empty";
    }
  }

  /** More lines than the ERP takes. */
  record LinesTooMany(int most, int count) implements HeaderViolation {
    @Override
    public String code() {
      return "lines.too_many";
    }
  }

  /** Of the people seen lately nobody could approve it, at one of so many levels. */
  record ApprovalNobody(int levels) implements HeaderViolation {
    @Override
    public String code() {
      return "approval.nobody";
    }
  }

  /** There is no copy of the ERP's catalogue yet to judge against. */
  record CatalogueUnavailable() implements HeaderViolation {
    @Override
    public String code() {
      return "catalogue.unavailable";
    }
  }
}
