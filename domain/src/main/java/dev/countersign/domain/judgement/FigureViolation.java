package dev.countersign.domain.judgement;

/** What is wrong with a line's quantity, value or count. */
public sealed interface FigureViolation extends Violation {
  /** A quantity adjustment needs one. */
  record QuantityRequired() implements FigureViolation {
    @Override
    public String code() {
      return "quantity.required";
    }
  }

  /** Nothing would change (Zoho refuses it). */
  record QuantityZero() implements FigureViolation {
    @Override
    public String code() {
      return "quantity.zero";
    }
  }

  /** More decimals than the ERP keeps. */
  record QuantityScale(int most, int decimals) implements FigureViolation {
    @Override
    public String code() {
      return "quantity.scale";
    }
  }

  /** More than 15 significant digits, or beyond 1,000,000,000. */
  record QuantityRange() implements FigureViolation {
    @Override
    public String code() {
      return "quantity.range";
    }
  }

  /** A value adjustment has none. */
  record QuantityForbidden() implements FigureViolation {
    @Override
    public String code() {
      return "quantity.forbidden";
    }
  }

  /** A value adjustment needs one. */
  record ValueRequired() implements FigureViolation {
    @Override
    public String code() {
      return "value.required";
    }
  }

  /** Nothing would change. */
  record ValueZero() implements FigureViolation {
    @Override
    public String code() {
      return "value.zero";
    }
  }

  /** More decimals than the organisation's prices. */
  record ValueScale(int most, int decimals) implements FigureViolation {
    @Override
    public String code() {
      return "value.scale";
    }
  }

  /** More than 15 significant digits, or beyond 1,000,000,000. */
  record ValueRange() implements FigureViolation {
    @Override
    public String code() {
      return "value.range";
    }
  }

  /** A quantity adjustment has none. */
  record ValueForbidden() implements FigureViolation {
    @Override
    public String code() {
      return "value.forbidden";
    }
  }

  /** A value adjustment moves no batch, serial number or storage. */
  record TrackingForbidden() implements FigureViolation {
    @Override
    public String code() {
      return "tracking.forbidden";
    }
  }

  /** A value adjustment comes from no count. */
  record CountForbidden() implements FigureViolation {
    @Override
    public String code() {
      return "count.forbidden";
    }
  }

  /** Only one of counted and expected, or their difference is not the quantity. */
  record CountInconsistent() implements FigureViolation {
    @Override
    public String code() {
      return "count.inconsistent";
    }
  }
}
