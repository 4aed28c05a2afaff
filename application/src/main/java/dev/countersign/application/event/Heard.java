package dev.countersign.application.event;

/** What somebody who listens gets next. */
public sealed interface Heard {
  /** An event. */
  record Happened(Event event) implements Heard {}

  /** What was asked for is not there, or not any more: from here on, all is told. */
  record Reset(long newest) implements Heard {}

  /** Nothing more, now. */
  record Nothing() implements Heard {}

  /** Nothing more, ever: who listened was too slow, or the store cannot be read. */
  record Lost() implements Heard {}
}
