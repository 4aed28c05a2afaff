package dev.countersign.testkit.budget;

import dev.countersign.application.budget.BudgetRules;
import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.Heard;
import dev.countersign.application.budget.Learnt;
import dev.countersign.application.budget.Place;
import dev.countersign.application.budget.Priority;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.budget.Requests;
import dev.countersign.application.budget.Taking;
import dev.countersign.application.budget.Taking.Full;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The budget of one process, or of several in one JVM. */
public final class InMemoryRequestBudget implements RequestBudget {
  private static final Duration WAITING = Duration.ofMillis(1500);

  private final Map<Long, Counted> counted = new TreeMap<>();
  private final Map<Priority, Instant> waits = new EnumMap<>(Priority.class);
  private final RequestLimits limits;
  private final BudgetRules rules;
  private final InstantSource clock;
  private Learnt learnt;
  private long numbers;

  public InMemoryRequestBudget(RequestLimits limits, InstantSource clock) {
    this.limits = limits;
    this.rules = new BudgetRules(limits);
    this.clock = clock;
    this.learnt = rules.nothingYet(clock.instant());
  }

  @Override
  public synchronized Taking take(Priority priority, Duration lease) {
    Requests requests = requests();
    Optional<Full> full = rules.refusal(priority, requests, learnt);
    if (full.isPresent()) {
      full.filter(Full::goesFirst)
          .ifPresent(_ -> waits.put(priority, requests.now().plus(WAITING)));
      return full.get();
    }
    waits.remove(priority);
    learnt = rules.taken(learnt, requests.now());
    Instant end = requests.now().plus(lease);
    counted.put(++numbers, new Counted(end, end.plus(limits.minute())));
    return new Taking.Granted(new Place(numbers));
  }

  @Override
  public synchronized void end(Place place, Heard heard) {
    Instant now = clock.instant();
    Counted before = counted.get(place.number());
    if (before != null && now.isBefore(before.runningUntil())) {
      counted.remove(place.number());
      learnt = rules.heard(learnt, requests(), heard);
      counted.put(place.number(), new Counted(now, now.plus(limits.minute())));
    }
  }

  @Override
  public synchronized BudgetState state() {
    return rules.state(requests(), learnt);
  }

  private Requests requests() {
    Instant now = clock.instant();
    counted.values().removeIf(it -> !now.isBefore(it.countsUntil()));
    return new Requests(
        now,
        counted.size(),
        Math.toIntExact(
            counted.values().stream().filter(it -> now.isBefore(it.runningUntil())).count()),
        counted.values().stream().map(Counted::countsUntil).min(Instant::compareTo),
        waits.entrySet().stream()
            .filter(wait -> now.isBefore(wait.getValue()))
            .map(Map.Entry::getKey)
            .findFirst());
  }

  /** A request, until when it runs and until when it counts. */
  private record Counted(Instant runningUntil, Instant countsUntil) {}
}
