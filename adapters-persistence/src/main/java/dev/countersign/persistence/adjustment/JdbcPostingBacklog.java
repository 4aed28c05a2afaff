package dev.countersign.persistence.adjustment;

import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.Backlog.Waiting;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.PostingBacklog;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the steps in the outbox; its index holds those that are not done side by side. */
@Singleton
final class JdbcPostingBacklog implements PostingBacklog {
  private final StepRows rows;

  JdbcPostingBacklog(StepRows rows) {
    this.rows = rows;
  }

  @Override
  public Backlog backlog() {
    List<BacklogRow> counted = rows.undone();
    return new Backlog(
        counted.stream().map(JdbcPostingBacklog::waiting).toList(), overdue(counted));
  }

  private static Waiting waiting(BacklogRow row) {
    boolean failed = StepRow.State.valueOf(row.state()) == StepRow.State.FAILED;
    return new Waiting(failed, Task.valueOf(row.task()), row.steps());
  }

  private static Optional<Duration> overdue(List<BacklogRow> counted) {
    return counted.stream()
        .flatMap(row -> Stream.ofNullable(row.oldest()))
        .min(Comparator.naturalOrder())
        .flatMap(oldest -> overdue(oldest, counted.getFirst().asked()));
  }

  private static Optional<Duration> overdue(Instant due, Instant now) {
    return due.isAfter(now) ? Optional.empty() : Optional.of(Duration.between(due, now));
  }
}
