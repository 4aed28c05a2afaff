package dev.countersign.web.posting;

import dev.countersign.application.posting.Backlog;
import dev.countersign.application.posting.BacklogState;
import dev.countersign.web.json.WireView;

/**
 * How many steps wait, each counted once.
 *
 * @param toSend for their turn to be sent
 * @param uncertain for what has become of them to be found
 * @param toConfirm for the ERP to book what it has approved
 * @param failed for a person
 */
@WireView
public record BacklogView(long toSend, long uncertain, long toConfirm, long failed) {
  static BacklogView of(Backlog backlog) {
    return new BacklogView(
        backlog.in(BacklogState.TO_SEND),
        backlog.in(BacklogState.UNCERTAIN),
        backlog.in(BacklogState.TO_CONFIRM),
        backlog.in(BacklogState.FAILED));
  }
}
