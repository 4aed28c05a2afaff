package dev.countersign.application.budget;

import java.time.Duration;
import java.util.Optional;

/** What an answer of the ERP told of its limits. */
public record Heard(Optional<Day> day, Optional<Refused> refused) {
  public static final Heard NOTHING = new Heard(Optional.empty(), Optional.empty());

  /**
   * How the ERP's day stands.
   *
   * @param limit requests that it takes in a whole day
   * @param left requests that it still takes, of whatever client
   * @param endsIn until it takes all of them again
   */
  public record Day(long limit, long left, Duration endsIn) {}

  /**
   * The request was refused by a limit, without having been executed.
   *
   * @param delay how long nothing is sent at all
   */
  public record Refused(Limit limit, Duration delay) {}
}
