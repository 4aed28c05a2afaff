package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.util.Optional;

/**
 * What people do to the steps on the way to the ERP.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>An intervention keeps the steps, the adjustment's progress, its next version, the audit
 *       entry and the kept answer, or none of them; a second one under the same person's key is
 *       {@code KeyInUse}.
 *   <li>{@code Stale}, and nothing is kept, where the adjustment is not of that version any more,
 *       or its steps are not in the state that the remedy needs.
 *   <li>{@code Retry} has a failed step go on at once, as if it had just been queued by that
 *       request, and never sent without a look where a document of it may be in the ERP.
 *   <li>{@code Tell} queues a step where none is undone, and a voiding where no live one reverses
 *       the adjustment.
 *   <li>{@code Confirm}, {@code Book} and {@code Fail} end the step that is uncertain or has
 *       failed, whoever leases it: a late answer is {@code LEASE_LOST}. {@code Book} gives those
 *       behind it up.
 *   <li>A document that another adjustment has is neither confirmed nor booked: {@code
 *       DocumentTaken}, and nothing is kept. Of several at once that name the same one, one is.
 *   <li>{@code posting} is what the newest step sends that sends a document and is not given up.
 *   <li>{@code hurry} has steps that wait because of that error go on at once, and no other.
 * </ol>
 */
public interface Interventions {
  /** Keeps it, whole, in one transaction. */
  Stored keep(Intervention intervention);

  /** What the ERP was last to be told that the adjustment's document says. */
  Optional<Posting> posting(AdjustmentId id);

  /** Ends the wait of steps that failed with that code of ours and are tried again. */
  void hurry(String code);
}
