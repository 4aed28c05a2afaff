package dev.countersign.persistence.budget;

import dev.countersign.application.budget.BudgetState.Closed;
import dev.countersign.application.budget.Learnt;
import dev.countersign.application.budget.Limit;
import dev.countersign.application.budget.Priority;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row of the budget; the schema says what each column is. */
@MappedEntity("request_budget")
record BudgetRow(
    @Id int id,
    @Nullable Integer minuteLimit,
    @Nullable Instant minuteSince,
    @Nullable Integer atOnceLimit,
    @Nullable Instant atOnceSince,
    @Nullable Limit closedLimit,
    @Nullable Instant closedUntil,
    Instant dayEnds,
    long dayUsed,
    @Nullable Long dayLimit,
    @Nullable Long dayLeft,
    @Nullable Instant postingWaitsUntil,
    @Nullable Instant personWaitsUntil,
    @Nullable Instant settlingWaitsUntil) {

  Learnt learnt() {
    return new Learnt(
        lowered(minuteLimit, minuteSince),
        lowered(atOnceLimit, atOnceSince),
        closedLimit == null || closedUntil == null
            ? Optional.empty()
            : Optional.of(new Closed(closedLimit, closedUntil)),
        new Learnt.Day(dayEnds, dayUsed, told()));
  }

  private Optional<Learnt.Told> told() {
    return dayLimit == null || dayLeft == null
        ? Optional.empty()
        : Optional.of(new Learnt.Told(dayLimit, dayLeft));
  }

  private static Optional<Learnt.Lowered> lowered(
      @Nullable Integer limit, @Nullable Instant since) {
    return limit == null || since == null
        ? Optional.empty()
        : Optional.of(new Learnt.Lowered(limit, since));
  }

  /** The highest priority that has found no room just now. */
  Optional<Priority> waiting(Instant now) {
    return waits().entrySet().stream()
        .filter(wait -> now.isBefore(wait.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<Priority, Instant> waits() {
    Map<Priority, Instant> waits = new EnumMap<>(Priority.class);
    put(waits, Priority.POSTING, postingWaitsUntil);
    put(waits, Priority.PERSON, personWaitsUntil);
    put(waits, Priority.SETTLING, settlingWaitsUntil);
    return waits;
  }

  private static void put(
      Map<Priority, Instant> waits, Priority priority, @Nullable Instant until) {
    if (until != null) {
      waits.put(priority, until);
    }
  }

  /** With what was learnt, and with that priority waiting until then, or not at all. */
  BudgetRow with(Learnt learnt, Priority priority, @Nullable Instant waits) {
    return new BudgetRow(
        id,
        learnt.minute().map(Learnt.Lowered::limit).orElse(null),
        learnt.minute().map(Learnt.Lowered::since).orElse(null),
        learnt.atOnce().map(Learnt.Lowered::limit).orElse(null),
        learnt.atOnce().map(Learnt.Lowered::since).orElse(null),
        learnt.closed().map(Closed::limit).orElse(null),
        learnt.closed().map(Closed::until).orElse(null),
        learnt.day().ends(),
        learnt.day().used(),
        learnt.day().told().map(Learnt.Told::limit).orElse(null),
        learnt.day().told().map(Learnt.Told::left).orElse(null),
        priority == Priority.POSTING ? waits : postingWaitsUntil,
        priority == Priority.PERSON ? waits : personWaitsUntil,
        priority == Priority.SETTLING ? waits : settlingWaitsUntil);
  }
}
