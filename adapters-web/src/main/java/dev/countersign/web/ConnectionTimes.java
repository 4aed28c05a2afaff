package dev.countersign.web;

import java.time.Duration;

/**
 * How long the other end of a connection is waited for, before the connection is closed.
 *
 * @param head from connecting, or from a request's first byte, until its head is there
 * @param body from the end of a request's head until its body is there
 * @param idle from the end of an answer until the next request begins
 * @param answer for the next piece of an answer, of which a ping is one
 * @param stalled while the caller takes nothing of an answer that waits for them
 * @param ping how often a listener is told that the connection stands
 */
public record ConnectionTimes(
    Duration head, Duration body, Duration idle, Duration answer, Duration stalled, Duration ping) {
  /** Idle connections outlive those of the usual proxies, which are idle for a minute. */
  public static final ConnectionTimes SHIPPED =
      new ConnectionTimes(
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofSeconds(75),
          Duration.ofMinutes(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(15));

  public ConnectionTimes {
    positive(head);
    positive(body);
    positive(idle);
    positive(answer);
    positive(stalled);
    positive(ping);
    if (ping.compareTo(answer) >= 0) {
      throw new IllegalArgumentException("listeners are pinged every " + ping + ", too seldom");
    }
  }

  private static void positive(Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("a connection cannot be waited for " + time);
    }
  }
}
