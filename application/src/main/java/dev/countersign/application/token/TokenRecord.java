package dev.countersign.application.token;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a store remembers of one account's token, in its own time; the same in every store.
 *
 * @param turn the number of the last turn given, 0 before any
 * @param turnUntil when the lease of a turn under way ends
 * @param failures turns that brought no token, since the last that did
 */
public record TokenRecord(
    Optional<Kept> kept,
    long turn,
    Optional<Instant> turnUntil,
    int failures,
    Optional<Failure> failure) {
  /** How soon to ask again while somebody else renews. */
  private static final Duration POLL = Duration.ofMillis(100);

  public static final TokenRecord NONE =
      new TokenRecord(Optional.empty(), 0, Optional.empty(), 0, Optional.empty());

  /** A token and its times. */
  public record Kept(long number, String sealed, Instant freshUntil, Instant ends) {
    KeptToken at(Instant now) {
      return new KeptToken(
          number, sealed, Duration.between(now, freshUntil), Duration.between(now, ends));
    }
  }

  /**
   * Why the last turn brought no token.
   *
   * @param silentUntil when somebody may try again
   * @param waitUntil how long callers wait at least
   */
  public record Failure(ErpError error, Instant silentUntil, Optional<Instant> waitUntil) {
    public static Failure of(TokenFailure failure, Instant now) {
      return new Failure(
          failure.error(), now.plus(failure.silence()), failure.delay().map(now::plus));
    }
  }

  /**
   * The renewals that count.
   *
   * @param firstFree when the first of them stops counting
   */
  public record Renewals(int counting, Optional<Instant> firstFree) {}

  public Optional<KeptToken> token(Instant now) {
    return kept.map(it -> it.at(now));
  }

  /**
   * What somebody has to do who wants a token instead of another; a turn is theirs by its number.
   */
  public Turn turn(Instant now, long insteadOf, RenewalLimit limit, Renewals renewals) {
    return there(now, insteadOf)
        .or(() -> another(now))
        .or(() -> silent(now))
        .or(() -> exhausted(now, limit, renewals))
        .orElseGet(() -> new Turn.Yours(turn + 1, failures));
  }

  private Optional<Turn> there(Instant now, long insteadOf) {
    return token(now).filter(it -> it.number() != insteadOf && it.isFresh()).map(Turn.There::new);
  }

  private Optional<Turn> another(Instant now) {
    return turnUntil.filter(now::isBefore).map(_ -> new Turn.Another(POLL));
  }

  private Optional<Turn> silent(Instant now) {
    return failure
        .filter(it -> now.isBefore(it.silentUntil()))
        .map(it ->
            new Turn.Silent(it.error(), it.waitUntil().map(until -> wholeSeconds(now, until))));
  }

  private static Optional<Turn> exhausted(Instant now, RenewalLimit limit, Renewals renewals) {
    return renewals.counting() < limit.most()
        ? Optional.empty()
        : renewals.firstFree().map(free -> new Turn.Exhausted(wholeSeconds(now, free)));
  }

  /** Never shorter than what is left. */
  private static Duration wholeSeconds(Instant from, Instant until) {
    return Duration.ofSeconds(Duration.between(from, until).plusNanos(999_999_999).toSeconds());
  }

  /** After a turn was given. */
  public TokenRecord given(Turn.Yours yours, Instant until) {
    return new TokenRecord(kept, yours.number(), Optional.of(until), failures, failure);
  }

  /** Whether the turn is the last one given, and not told of yet. */
  public boolean isUnderWay(Turn.Yours yours) {
    return turn == yours.number() && turnUntil.isPresent();
  }

  /** After the turn brought a token. */
  public TokenRecord renewed(Kept token) {
    return new TokenRecord(Optional.of(token), turn, Optional.empty(), 0, Optional.empty());
  }

  /** After the turn brought none. */
  public TokenRecord failed(Failure why) {
    return new TokenRecord(kept, turn, Optional.empty(), failures + 1, Optional.of(why));
  }
}
