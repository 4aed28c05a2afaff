package dev.countersign.testkit.memory;

import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.Backlog.Waiting;
import dev.countersign.application.posting.PostingBacklog;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the steps of an {@link InMemoryStore}. */
final class InMemoryBacklog implements PostingBacklog {
  private final InMemoryStore store;

  InMemoryBacklog(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Backlog backlog() {
    return store.alone(() -> {
      Instant now = store.now();
      return new Backlog(
          waiting(),
          store
              .queue
              .undone()
              .filter(step -> store.queue.isHead(step) && step.isDue(now))
              .map(QueuedStep::dueAt)
              .min(Comparator.naturalOrder())
              .map(due -> Duration.between(due, now)));
    });
  }

  private List<Waiting> waiting() {
    Map<Waiting, Long> steps =
        store
            .queue
            .undone()
            .collect(
                Collectors.groupingBy(
                    step -> new Waiting(step.stage() == QueuedStep.Stage.FAILED, step.task(), 0),
                    Collectors.counting()));
    return steps.entrySet().stream()
        .map(counted ->
            new Waiting(counted.getKey().failed(), counted.getKey().task(), counted.getValue()))
        .toList();
  }
}
