package dev.countersign.web.posting;

import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.web.json.WireView;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be told to the ERP.
 *
 * @param since when it was paused; null while it runs
 * @param by who paused it; null while it runs
 * @param oldestSeconds how long the step that has been due longest has waited; 0 where none is due
 */
@WireView
public record PostingView(
    boolean paused,
    @Nullable Instant since,
    @Nullable String by,
    BacklogView backlog,
    long oldestSeconds) {
  /** How it stands. */
  public static PostingView of(State state, Backlog backlog) {
    PauseView pause = PauseView.of(state);
    return new PostingView(
        pause.paused(),
        pause.since(),
        pause.by(),
        BacklogView.of(backlog),
        backlog.overdue().map(Duration::toSeconds).orElse(0L));
  }
}
