package dev.countersign.persistence.budget;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.persistence.sql.Transactions;
import dev.countersign.testkit.budget.BudgetHarness;
import dev.countersign.testkit.budget.RequestBudgetContract;
import java.time.Duration;

final class JdbcRequestBudgetTest extends RequestBudgetContract {
  @Override
  protected BudgetHarness unused() {
    return new OnTables(MySqlStore.empty());
  }

  /** The budget's tables, whose times are moved back where time is to pass. */
  private record OnTables(MySqlStore store) implements BudgetHarness {
    @Override
    public RequestBudget budget() {
      return of(store);
    }

    @Override
    public RequestBudget elsewhere() {
      return of(store.elsewhere());
    }

    private static RequestBudget of(MySqlStore store) {
      return new JdbcRequestBudget(
          store.bean(BudgetRows.class),
          store.bean(RequestRows.class),
          store.bean(Transactions.class),
          LIMITS);
    }

    @Override
    public void passes(Duration time) {
      String micros = " - INTERVAL " + time.toNanos() / 1000 + " MICROSECOND";
      back("requests", micros, "running_until", "counts_until");
      back(
          "request_budget",
          micros,
          "minute_since",
          "at_once_since",
          "closed_until",
          "day_ends",
          "posting_waits_until",
          "person_waits_until",
          "settling_waits_until");
    }

    private void back(String table, String micros, String... columns) {
      for (String column : columns) {
        store.sql().run("UPDATE " + table + " SET " + column + " = " + column + micros);
      }
    }
  }
}
