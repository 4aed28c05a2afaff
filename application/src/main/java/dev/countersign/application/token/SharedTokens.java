package dev.countersign.application.token;

import java.time.Duration;
import java.util.Optional;

/**
 * The one access token that all replicas use, and whose turn it is to renew it, by the store's
 * clock.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>What was renewed is found by every replica until another is renewed, also after a restart.
 *   <li>A turn is given to one at a time; one whose holder died is over when its lease has ended.
 *   <li>Within any window no more turns are given than the limit; a turn counts from before it is
 *       given until a window after its lease has ended, whatever becomes of it, but for one that is
 *       known not to have been sent.
 *   <li>After a failed turn nobody gets one until its silence is over; the reason is told.
 *   <li>Who asks instead of a token that is not the kept one any more is given that one.
 *   <li>What comes of a turn that is over, because its lease has ended and another was given,
 *       changes nothing.
 * </ol>
 */
public interface SharedTokens {
  /** The kept one, also one that has run out. */
  Optional<KeptToken> find(TokenAccount account);

  /**
   * Asks for a token in the place of another.
   *
   * @param insteadOf the number of a token that is not wanted any more, 0 for none
   * @param lease how long a renewal takes at most
   */
  Turn renew(TokenAccount account, long insteadOf, RenewalLimit limit, Duration lease);

  /** The turn brought a token, which gets the turn's number. */
  void renewed(
      TokenAccount account, Turn.Yours turn, String sealed, Duration freshFor, Duration goodFor);

  /** The turn brought none. */
  void failed(TokenAccount account, Turn.Yours turn, TokenFailure failure);
}
