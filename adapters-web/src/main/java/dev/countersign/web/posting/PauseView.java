package dev.countersign.web.posting;

import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether posting is paused.
 *
 * @param since null while it runs
 * @param by the id of who paused it, or {@code POSTING_PAUSED}; null while it runs
 */
@WireView
record PauseView(boolean paused, @Nullable Instant since, @Nullable String by) {
  static PauseView of(State state) {
    return switch (state) {
      case State.Running() -> new PauseView(false, null, null);
      case State.Paused(var by, var at) -> new PauseView(true, at, by);
    };
  }
}
