package dev.countersign.bootstrap;

import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.BacklogState;
import dev.countersign.application.posting.PostingBacklog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Shows operators what waits for the ERP, and how much may still be asked of it. */
@Singleton
final class PostingMetrics implements MeterBinder {
  private static final Duration READ_AT_MOST_EVERY = Duration.ofSeconds(5);

  private final Remembered<Backlog> backlog;
  private final Remembered<BudgetState> budget;

  /** The database's own metrics need the registry first, so both are got when they are asked. */
  PostingMetrics(Provider<PostingBacklog> backlog, Provider<RequestBudget> budget) {
    this.backlog = new Remembered<>(() -> backlog.get().backlog(), READ_AT_MOST_EVERY);
    this.budget = new Remembered<>(() -> budget.get().state(), READ_AT_MOST_EVERY);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (BacklogState state : BacklogState.values()) {
      gauge("posting.backlog", backlog, it -> it.in(state))
          .description("Steps that the ERP has still to be told")
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    gauge("posting.oldest", backlog, it -> it.overdue().map(Duration::toSeconds).orElse(0L))
        .description("How long the step that has been due longest has waited")
        .baseUnit("seconds")
        .register(registry);
    bindBudget(registry);
  }

  private void bindBudget(MeterRegistry registry) {
    gauge("budget.minute.left", budget, it -> Math.max(0, it.perMinute() - it.inMinute()))
        .description("Requests to the ERP that fit into this minute")
        .register(registry);
    gauge("budget.day.left", budget, BudgetState::leftToday)
        .description("Requests to the ERP that are left today")
        .register(registry);
    gauge("budget.running", budget, BudgetState::running)
        .description("Requests to the ERP that are under way")
        .register(registry);
    gauge("budget.closed", budget, it -> it.closed().isPresent() ? 1 : 0)
        .description("1 while the ERP has asked to be left alone")
        .register(registry);
  }

  private static <T> Gauge.Builder<?> gauge(
      String name, Remembered<T> figures, ToDoubleFunction<T> figure) {
    return Gauge.builder(
        "countersign." + name, () -> figures.get().map(figure::applyAsDouble).orElse(Double.NaN));
  }
}
