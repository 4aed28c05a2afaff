package dev.countersign.domain.judgement;

/** A rule that an adjustment breaks, with the facts that show it. */
public sealed interface Violation
    permits DateViolation,
        HeaderViolation,
        TextViolation,
        ItemViolation,
        FigureViolation,
        AllocationViolation,
        BatchViolation,
        SerialViolation,
        StorageViolation,
        StockViolation,
        ErpViolation {
  /** The rule's code, which clients rely on. */
  String code();
}
