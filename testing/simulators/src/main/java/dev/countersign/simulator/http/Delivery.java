package dev.countersign.simulator.http;

import java.time.Duration;

/** An answer, how much of it reaches the client, and how long a silence lasts. */
public record Delivery(Reply reply, Manner manner, Duration silence) {

  /** What happens on the connection once the answer is made. */
  public enum Manner {
    /** All of the answer is sent. */
    WHOLE,
    /** Half of the body is sent, then the connection is closed. */
    TRUNCATED,
    /** Nothing is sent and the connection is reset. */
    RESET,
    /** Nothing is sent and the connection stays open until the client closes it, or for so long. */
    SILENT
  }

  /** An answer that is delivered in that manner. */
  public Delivery(Reply reply, Manner manner) {
    this(reply, manner, Duration.ZERO);
  }

  /** The answer as it is meant to be. */
  public static Delivery whole(Reply reply) {
    return new Delivery(reply, Manner.WHOLE);
  }

  /** No answer for so long, then the end of the connection; with 0 the client must end it. */
  public static Delivery silent(Reply reply, Duration silence) {
    return new Delivery(reply, Manner.SILENT, silence);
  }
}
