package dev.countersign.application.budget;

import java.time.Duration;

/** Whether a request may be sent. */
public sealed interface Entered {
  /** It may; whoever holds the pass gives it back once, with what the answer told. */
  record Pass(Place place) implements Entered {}

  /**
   * There was no room in time.
   *
   * @param reason which limit left none
   * @param delay after which there may be
   */
  record TurnedAway(Limit reason, Duration delay) implements Entered {}
}
