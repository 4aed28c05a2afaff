package dev.countersign.testkit.budget;

import dev.countersign.application.budget.RequestBudget;
import java.time.Duration;

/** A budget with hands on its clock. */
public interface BudgetHarness {
  RequestBudget budget();

  /** The same as another process sees it. */
  RequestBudget elsewhere();

  /** Lets so much of the store's time pass. */
  void passes(Duration time);
}
