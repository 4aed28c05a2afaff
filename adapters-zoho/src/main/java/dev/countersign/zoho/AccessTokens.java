package dev.countersign.zoho;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one access token of all replicas, as this process knows it: kept until shortly before it runs
 * out, and renewed by one caller while the others wait for what comes of it.
 */
final class AccessTokens {
  private final SharedRenewals renewals;
  private final InstantSource clock;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile State state = new State(Optional.empty(), Optional.empty(), 0);

  AccessTokens(SharedRenewals renewals, InstantSource clock) {
    this.renewals = renewals;
    this.clock = clock;
  }

  /** A token that has not run out; where no new one comes, the old one serves to its end. */
  Token current() {
    State seen = state;
    return seen.fresh(clock.instant()).orElseGet(() -> renewed(seen, 0).serving(clock.instant()));
  }

  /** A token in the place of one that Zoho refused: the kept one, where it is another already. */
  Token insteadOf(Token.Granted failed) {
    State seen = state;
    return seen.fresh(clock.instant())
        .filter(kept -> !kept.equals(failed))
        .orElseGet(() -> renewed(seen, seen.accessNumber()).outcome());
  }

  /** What comes of the renewal after that state, whichever thread does it. */
  private State renewed(State seen, long unwanted) {
    renewing.lock();
    try {
      if (state.number() == seen.number()) {
        state = seen.after(renewals.insteadOf(unwanted));
      }
      return state;
    } finally {
      renewing.unlock();
    }
  }

  /**
   * What came of the last renewal. A kept token stays when one fails: it may be good for calls that
   * other scopes allow.
   *
   * @param number counts the renewals of this process
   */
  private record State(Optional<KeptAccess> kept, Optional<Token.Withheld> failure, long number) {
    long accessNumber() {
      return kept.map(KeptAccess::number).orElse(0L);
    }

    Optional<Token> fresh(Instant now) {
      return kept.filter(it -> it.isFresh(now)).map(KeptAccess::token);
    }

    State after(Renewal renewal) {
      return switch (renewal) {
        case Renewal.Got(var access) ->
            new State(Optional.of(access), Optional.empty(), number + 1);
        case Renewal.None(var why) -> new State(kept, Optional.of(why), number + 1);
      };
    }

    Token serving(Instant now) {
      return kept.filter(it -> it.isGood(now))
          .<Token>map(KeptAccess::token)
          .orElseGet(this::outcome);
    }

    Token outcome() {
      return failure.<Token>map(why -> why).orElseGet(() -> kept.orElseThrow().token());
    }
  }
}
