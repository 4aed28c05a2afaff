package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.token.KeptToken;
import dev.countersign.application.token.RenewalLimit;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.application.token.TokenFailure;
import dev.countersign.application.token.Turn;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Renews the token that all replicas share, when it is this one's turn. */
final class SharedRenewals {
  private static final System.Logger LOG = System.getLogger("countersign.zoho");

  /** Zoho gives 10 tokens in 10 minutes, and shuts the door to whoever asks for more. */
  private static final RenewalLimit LIMIT = new RenewalLimit(10, Duration.ofMinutes(10));

  private static final Duration EARLY = Duration.ofMinutes(5);

  /** How long nobody asks again after the first, the second and every later miss in a row. */
  private static final List<Duration> SILENCES =
      List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(60));

  private final TokenRequests requests;
  private final SharedTokens shared;
  private final TokenSeal seal;
  private final Duration lease;
  private final InstantSource clock;

  /**
   * For one account.
   *
   * @param lease after which a request for a token has surely ended
   */
  SharedRenewals(
      TokenRequests requests,
      SharedTokens shared,
      TokenSeal seal,
      Duration lease,
      InstantSource clock) {
    this.requests = requests;
    this.shared = shared;
    this.seal = seal;
    this.lease = lease;
    this.clock = clock;
  }

  /**
   * A token other than one.
   *
   * @param unwanted the number of a token that Zoho refused; 0 where any will do
   */
  Renewal insteadOf(long unwanted) {
    long deadline = System.nanoTime() + lease.toNanos();
    Turn turn = turn(unwanted);
    while (turn instanceof Turn.Another(var after)
        && System.nanoTime() < deadline
        && slept(after)) {
      turn = turn(unwanted);
    }
    return done(turn);
  }

  private Turn turn(long unwanted) {
    return shared.renew(seal.account(), unwanted, LIMIT, lease);
  }

  private Renewal done(Turn turn) {
    return switch (turn) {
      case Turn.There(var token) -> opened(token);
      case Turn.Yours yours -> asked(yours);
      case Turn.Silent(var error, var delay) -> new Renewal.None(new Token.Withheld(error, delay));
      case Turn.Exhausted(var delay) -> none("10 access tokens in 10 minutes", delay);
      case Turn.Another(var after) -> none("another process is renewing the token", after);
    };
  }

  private static Renewal none(String why, Duration delay) {
    return new Renewal.None(new Token.Withheld(Trouble.throttled(why, "", ""), Optional.of(delay)));
  }

  private static boolean slept(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Renewal opened(KeptToken kept) {
    Instant now = clock.instant();
    return seal.opened(kept.sealed())
        .<Renewal>map(token ->
            new Renewal.Got(
                new KeptAccess(
                    token, kept.number(), now.plus(kept.freshFor()), now.plus(kept.goodFor()))))
        .orElseGet(() -> insteadOf(kept.number()));
  }

  private Renewal asked(Turn.Yours turn) {
    return switch (requests.refresh()) {
      case Refreshed.Renewed(var token, var life) -> got(turn, token, life);
      case Refreshed.Refused(var error, var delay, var silence) ->
          missed(turn, new TokenFailure(error, true, silence, Optional.of(delay)));
      case Refreshed.Missed(var error, var sent) ->
          missed(turn, failure(error, sent, turn.failures()));
    };
  }

  private Renewal got(Turn.Yours turn, Token.Granted token, Duration life) {
    Duration fresh = life.minus(early(life));
    Instant now = clock.instant();
    shared.renewed(seal.account(), turn, seal.sealed(token), fresh, life);
    LOG.log(Level.INFO, () -> "access token: renewed, good for " + life.toSeconds() + " s");
    return new Renewal.Got(new KeptAccess(token, turn.number(), now.plus(fresh), now.plus(life)));
  }

  private Renewal missed(Turn.Yours turn, TokenFailure failure) {
    shared.failed(seal.account(), turn, failure);
    LOG.log(Level.WARNING, "access token: none came, {0}", failure.error().message());
    return new Renewal.None(new Token.Withheld(failure.error(), failure.delay()));
  }

  /** One that was not sent has cost nothing. */
  private static TokenFailure failure(ErpError error, boolean sent, int failures) {
    Duration silence = sent ? SILENCES.get(Math.min(failures, SILENCES.size() - 1)) : Duration.ZERO;
    return new TokenFailure(error, sent, silence, Optional.empty());
  }

  /** A short life is halved, so that it is used at all. */
  private static Duration early(Duration life) {
    Duration half = life.dividedBy(2);
    return half.compareTo(EARLY) < 0 ? half : EARLY;
  }
}
