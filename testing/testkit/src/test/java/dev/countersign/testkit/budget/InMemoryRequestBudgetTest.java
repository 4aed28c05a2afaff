package dev.countersign.testkit.budget;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import java.time.Duration;

final class InMemoryRequestBudgetTest extends RequestBudgetContract {
  @Override
  protected BudgetHarness unused() {
    var clock = new HandMovedClock(Given.NOW);
    var budget = new InMemoryRequestBudget(LIMITS, clock);
    return new BudgetHarness() {
      @Override
      public RequestBudget budget() {
        return budget;
      }

      @Override
      public RequestBudget elsewhere() {
        return budget;
      }

      @Override
      public void passes(Duration time) {
        clock.passes(time);
      }
    };
  }
}
