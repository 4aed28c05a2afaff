package dev.countersign.web.health;

import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.BacklogState;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.web.json.WireView;
import java.time.Duration;

/**
 * What waits to be told to the ERP.
 *
 * @param toSend steps that wait for their turn
 * @param uncertain steps to be found before anything is sent again
 * @param toConfirm steps approved by the ERP and not booked yet
 * @param failed steps for a person
 * @param oldestSeconds how long the step that has been due longest has waited; 0 where none is due
 */
@WireView
record PostingHealthView(
    boolean paused, long toSend, long uncertain, long toConfirm, long failed, long oldestSeconds) {
  static PostingHealthView of(State state, Backlog backlog) {
    return new PostingHealthView(
        state instanceof State.Paused,
        backlog.in(BacklogState.TO_SEND),
        backlog.in(BacklogState.UNCERTAIN),
        backlog.in(BacklogState.TO_CONFIRM),
        backlog.in(BacklogState.FAILED),
        backlog.overdue().map(Duration::toSeconds).orElse(0L));
  }
}
