package dev.countersign.application.posting;

import dev.countersign.application.posting.Backlog.Waiting;

/** What a step that is not done waits for, as operators are told. */
public enum BacklogState {
  /** Its turn to be sent. */
  TO_SEND,
  /** That it is found what has become of it. */
  UNCERTAIN,
  /** That the ERP books what it has approved. */
  TO_CONFIRM,
  /** A person. */
  FAILED;

  static BacklogState of(Waiting waiting) {
    if (waiting.failed()) {
      return FAILED;
    }
    return switch (waiting.task()) {
      case SEND -> TO_SEND;
      case LOOK, CHECK -> UNCERTAIN;
      case CONFIRM -> TO_CONFIRM;
    };
  }
}
