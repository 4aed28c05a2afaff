package dev.countersign.web.connection;

import dev.countersign.web.ConnectionTimes;
import java.time.Duration;

/**
 * What one connection waits for, and since when. Moments are nanoseconds of any beginning; nobody
 * but the connection's own thread asks.
 */
final class Waiting {
  /** So long may the answer to a body that was given up take. */
  private static final Duration LAST_WORD = Duration.ofSeconds(5);

  private final ConnectionTimes times;
  private Reading reading = Reading.HEAD;
  private int unanswered;
  private boolean answering;
  private boolean gaveUp;
  private long asked;
  private long moved;
  private long taken;

  /** As of a moment at which somebody has connected. */
  Waiting(ConnectionTimes times, long now) {
    this.times = times;
    this.asked = now;
    this.moved = now;
    this.taken = now;
  }

  /** What of the next request is being read. */
  private enum Reading {
    NOTHING,
    HEAD,
    BODY
  }

  /** What is to be done about the other end. */
  enum Verdict {
    PATIENCE,
    /** Tell them that their body took too long. */
    GIVE_UP_BODY,
    CLOSE
  }

  void bytesCame(long now) {
    if (reading == Reading.NOTHING) {
      reading = Reading.HEAD;
      asked = now;
    }
  }

  void headCame(long now) {
    reading = Reading.BODY;
    unanswered++;
    asked = now;
    moved = now;
  }

  void requestCame(long now) {
    reading = Reading.NOTHING;
    asked = now;
    moved = now;
  }

  void answerBegan(long now) {
    answering = true;
    moved = now;
  }

  /** Whoever has sent more than one request was not read meanwhile: their time begins now. */
  void answerEnded(long now) {
    answering = false;
    moved = now;
    unanswered = Math.max(0, unanswered - 1);
    if (!isBodyAwaited() || unanswered > 0) {
      asked = now;
    }
  }

  /** A piece of an answer has been made. */
  void pieceMade(long now) {
    moved = now;
  }

  /** The other end has taken something, or there is nothing to take. */
  void pieceTaken(long now) {
    taken = now;
  }

  /** Whether nobody waits for an answer, or it has begun. */
  boolean isAnswered() {
    return answering || unanswered == 0;
  }

  /** Told once that the body is given up, the other end is not told again. */
  Verdict verdict(long now) {
    if (isOver(taken, times.stalled(), now)) {
      return Verdict.CLOSE;
    }
    if (isBodyAwaited()) {
      return body(now);
    }
    return isOver(unanswered > 0 ? moved : asked, awaited(), now)
        ? Verdict.CLOSE
        : Verdict.PATIENCE;
  }

  /** With two requests unanswered nothing more is read. */
  private boolean isBodyAwaited() {
    return reading == Reading.BODY && unanswered <= 1;
  }

  private Verdict body(long now) {
    if (!isOver(asked, gaveUp ? LAST_WORD : times.body(), now)) {
      return Verdict.PATIENCE;
    }
    if (gaveUp || isAnswered()) {
      return Verdict.CLOSE;
    }
    gaveUp = true;
    asked = now;
    return Verdict.GIVE_UP_BODY;
  }

  private Duration awaited() {
    if (unanswered > 0) {
      return times.answer();
    }
    return reading == Reading.HEAD ? times.head() : times.idle();
  }

  private static boolean isOver(long since, Duration time, long now) {
    return now - since >= time.toNanos();
  }
}
