package dev.countersign.application.budget;

import java.time.Duration;

/** Whether one more request may be made now. */
public sealed interface Taking {
  /** It may, and has its place. */
  record Granted(Place place) implements Taking {}

  /**
   * Not now.
   *
   * @param reason which limit leaves no room, our own or one that the ERP has told
   * @param delay after which there may be room; others may be faster
   */
  record Full(Limit reason, Duration delay) implements Taking {
    /** Whether those below it have to stand back: a day that is used up says nothing of them. */
    public boolean goesFirst() {
      return reason != Limit.DAY;
    }
  }
}
