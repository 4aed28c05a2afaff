package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.testkit.budget.InMemoryRequestBudget;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operator's graphs are drawn from. */
final class PostingMetricsTest {
  private final RequestBudget budget =
      new InMemoryRequestBudget(RequestLimits.of(90, 5000, 4), InstantSource.system());
  private final MeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void showsWhatWaitsAndWhatMayStillBeAsked() {
    var waiting =
        List.of(
            new Backlog.Waiting(false, Task.SEND, 7),
            new Backlog.Waiting(false, Task.LOOK, 2),
            new Backlog.Waiting(false, Task.CHECK, 1),
            new Backlog.Waiting(true, Task.SEND, 5));
    var backlog = new Backlog(waiting, Optional.of(Duration.ofSeconds(61)));
    new PostingMetrics(() -> () -> backlog, () -> budget).bindTo(registry);

    assertThat(backlog("to_send")).isEqualTo(7);
    assertThat(backlog("uncertain")).isEqualTo(3);
    assertThat(backlog("to_confirm")).isZero();
    assertThat(backlog("failed")).isEqualTo(5);
    assertThat(gauge("countersign.posting.oldest")).isEqualTo(61);
    assertThat(gauge("countersign.budget.minute.left")).isEqualTo(90);
    assertThat(gauge("countersign.budget.day.left")).isEqualTo(5000);
    assertThat(gauge("countersign.budget.closed")).isZero();
  }

  @Test
  void showsNoFigureWhereNoneCanBeRead() {
    new PostingMetrics(
            () ->
                () -> {
                  throw new IllegalStateException("no database");
                },
            () -> budget)
        .bindTo(registry);

    assertThat(backlog("to_send")).isNaN();
    assertThat(gauge("countersign.budget.running")).isZero();
  }

  private double backlog(String state) {
    return registry.get("countersign.posting.backlog").tag("state", state).gauge().value();
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }
}
