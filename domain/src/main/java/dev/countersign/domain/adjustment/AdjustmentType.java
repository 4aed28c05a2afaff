package dev.countersign.domain.adjustment;

/** Whether the lines change how much there is, or what it is worth. */
public enum AdjustmentType {
  QUANTITY,
  VALUE
}
