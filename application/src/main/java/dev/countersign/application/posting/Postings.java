package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps that wait to be told to the ERP: an outbox.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>A step is claimed by one worker at a time, whatever the number of workers.
 *   <li>Of one adjustment the oldest step that is not done goes first, and no other before it is
 *       done; a failed one holds back those behind it.
 *   <li>A claim to {@code SEND} is durable before it is given: who finds it after a crash is given
 *       it as {@code LOOK}, once the lease has run out by the store's clock.
 *   <li>A settled step whose lease was taken over meanwhile changes nothing: {@code LEASE_LOST}.
 *   <li>A wait is kept by the store's clock.
 *   <li>{@code settle} keeps the result, the adjustment's progress, the audit entry and the next
 *       version, or none of them.
 *   <li>Steps whose document has to be found are claimed by {@code claimLost}, all others by {@code
 *       claim}, and none by both.
 *   <li>{@code renew} has leases last anew, of those claims that still have theirs; it tells which
 *       these are.
 *   <li>A creation that the ERP refused unexecuted is found, once, before it is sent more than
 *       {@link #BELIEVED} after that: it is then {@code CHECK}.
 *   <li>A try that never left us counts as a try and not as an attempt.
 *   <li>A step that is given up is not done, and those behind it go on; where there are none, all
 *       is as after the step before it, but for the error.
 *   <li>{@code bearers} gives every adjustment whose document that is.
 *   <li>While posting is paused nothing is claimed; leases under way end as they end.
 *   <li>A claimed step names the trace of the request whose change queued it.
 *   <li>The audit entry of a claim to {@code SEND} is as durable as the claim; no other claim has
 *       one.
 * </ol>
 */
public interface Postings {
  /** For so long after a refusal the ERP is believed that it has not executed what it refused. */
  Duration BELIEVED = Duration.ofSeconds(60);

  /**
   * Leases steps that are due and have no document to be found, oldest first.
   *
   * @param attempting makes the audit entry of each that is now to be sent
   */
  List<ClaimedStep> claim(int most, Duration lease, Attempting attempting);

  /** Leases steps that are due and whose document has to be found, oldest first. */
  List<ClaimedStep> claimLost(int most, Duration lease);

  /** Leases anew, from now on, what these claims still lease; the others are left out. */
  List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease);

  /**
   * Keeps what became of a step.
   *
   * @param next the adjustment's next version, where the step makes one
   */
  Settled settle(ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next);

  /** The adjustments that are known to be that document. */
  Set<AdjustmentId> bearers(DocumentId document);

  /** Makes the audit entry of a write that is about to be sent, by its adjustment's version. */
  @FunctionalInterface
  interface Attempting {
    AuditEntry entry(ClaimedStep claim, long version);
  }

  /** What became of a result to be kept. */
  enum Settled {
    DONE,
    /** Another worker has the step. */
    LEASE_LOST,
    /** Somebody else changed the adjustment first. */
    STALE
  }
}
