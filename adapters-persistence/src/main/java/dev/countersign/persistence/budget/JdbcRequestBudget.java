package dev.countersign.persistence.budget;

import dev.countersign.application.budget.BudgetRules;
import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.Heard;
import dev.countersign.application.budget.Learnt;
import dev.countersign.application.budget.Limit;
import dev.countersign.application.budget.Place;
import dev.countersign.application.budget.Priority;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.budget.Requests;
import dev.countersign.application.budget.Taking;
import dev.countersign.application.budget.Taking.Full;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The budget in its tables: one row that is locked, and one for each request that counts. */
@Singleton
final class JdbcRequestBudget implements RequestBudget {
  /** How often the row is waited for, a second each. */
  private static final int WAITS = 5;

  /** No request has this number. */
  private static final long NONE = 0;

  /** For how long one that found no room keeps those below it out; it asks again before. */
  private static final Duration WAITING = Duration.ofMillis(1500);

  private final BudgetRows budget;
  private final RequestRows rows;
  private final Transactions transactions;
  private final RequestLimits limits;
  private final BudgetRules rules;

  JdbcRequestBudget(
      BudgetRows budget, RequestRows rows, Transactions transactions, RequestLimits limits) {
    this.budget = budget;
    this.rows = rows;
    this.transactions = transactions;
    this.limits = limits;
    this.rules = new BudgetRules(limits);
  }

  @Override
  public Taking take(Priority priority, Duration lease) {
    return transactions
        .run(WAITS, _ -> true, () -> taken(priority, lease))
        .orElseGet(() -> new Full(Limit.AT_ONCE, Duration.ofSeconds(1)));
  }

  private Taking taken(Priority priority, Duration lease) {
    BudgetRow row = budget.lock();
    Requests requests = requests(row, NONE);
    Optional<Full> full = rules.refusal(priority, requests, row.learnt());
    if (full.isPresent()) {
      full.filter(Full::goesFirst)
          .map(_ -> row.with(row.learnt(), priority, requests.now().plus(WAITING)))
          .ifPresent(budget::update);
      return full.get();
    }
    Instant now = requests.now();
    budget.update(row.with(rules.taken(row.learnt(), now), priority, null));
    rows.forget();
    Instant end = now.plus(lease);
    RequestRow place = rows.save(new RequestRow(null, end, end.plus(limits.minute())));
    return new Taking.Granted(new Place(Objects.requireNonNull(place.number())));
  }

  private Requests requests(BudgetRow row, long besides) {
    CountedRow counted = rows.count(besides);
    return counted.requests(row.waiting(counted.present()));
  }

  @Override
  public void end(Place place, Heard heard) {
    int ended = rows.end(place.number(), TimeUnit.MICROSECONDS.convert(limits.minute()));
    if (ended == 1 && !heard.equals(Heard.NOTHING)) {
      transactions.run(WAITS, _ -> true, () -> heard(place, heard));
    }
  }

  private Learnt heard(Place place, Heard heard) {
    BudgetRow row = budget.lock();
    Learnt learnt = rules.heard(row.learnt(), requests(row, place.number()), heard);
    budget.update(row.with(learnt, Priority.BACKGROUND, null));
    return learnt;
  }

  @Override
  public BudgetState state() {
    BudgetRow row = budget.read();
    return rules.state(requests(row, NONE), row.learnt());
  }
}
