package dev.countersign.application.posting;

import dev.countersign.application.posting.ClaimedStep.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be told to the ERP.
 *
 * @param overdue how long the step that has been due longest has waited; empty where none is due
 */
public record Backlog(List<Waiting> waiting, Optional<Duration> overdue) {
  public Backlog {
    waiting = List.copyOf(waiting);
  }

  /** How many steps wait for that. */
  public long in(BacklogState state) {
    return waiting.stream()
        .filter(each -> BacklogState.of(each) == state)
        .mapToLong(Waiting::steps)
        .sum();
  }

  /**
   * How many steps wait for the same.
   *
   * @param failed whether they wait for a person
   * @param task what there is to do, or was when it failed
   */
  public record Waiting(boolean failed, Task task, long steps) {}
}
