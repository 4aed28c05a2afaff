package dev.countersign.domain.approval;

/** One thing that a rule of the approval policy asks of an adjustment. */
public sealed interface Condition permits WholeCondition, LineCondition {
  /** Its name in the policy. */
  String name();

  /** What it says, as data. */
  Limit says();
}
