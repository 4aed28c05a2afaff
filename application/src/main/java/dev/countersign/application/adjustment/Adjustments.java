package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.approval.Total;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * All adjustments.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>What was stored is found again, equal, by either way of finding.
 *   <li>{@code store} keeps the adjustment, its audit entry, its steps and the kept answer, or none
 *       of them.
 *   <li>Of two that store the same next version, one gets {@code Done} and the other {@code Stale}.
 *   <li>A reference that another adjustment bears, one that is not cancelled before anything was
 *       sent, is {@code ReferenceTaken}; references are compared byte for byte.
 *   <li>A second store under the same person's key is {@code KeyInUse}, with the first one's answer
 *       where that is finished, and changes nothing.
 *   <li>The first step queued where nothing is under way makes the state {@code SENDING}; each
 *       change of it counts one up.
 *   <li>{@code page} gives newest first, by creation time and id, each once while others write:
 *       those that the filter asks for, by what they are at that moment, and of whose locations
 *       none is invisible. Words are compared without regard to case; everything else byte for
 *       byte.
 *   <li>{@code submitted} is the absolute total of what the person created, was submitted that day
 *       and still stands: not withdrawn, rejected or cancelled. It is unknown where an item of it
 *       has no cost, and never less than the truth, which it passes by less than 10^-29 for each
 *       adjustment.
 *   <li>{@code submit} makes the change of that total and keeps it as {@code store} does;
 *       submissions of one creator go one after the other, so that each is in the total of the
 *       next.
 *   <li>A reversal is kept only while what it reverses is posted and not being voided, {@code
 *       Stale} otherwise, and while no other live one reverses it, {@code AlreadyReversed}
 *       otherwise. The posted one says by which it is reversed until that is cancelled or voided;
 *       either counts one change of it.
 *   <li>Steps are given up with {@code DROP_UNSENT} only where provably nothing of them was ever
 *       sent; else {@code MaybeSent}, and nothing is stored; with {@code DROP_FAILED} only where
 *       the step to be done next has failed, else {@code Stale}.
 * </ol>
 */
public interface Adjustments {
  Optional<RecordedAdjustment> find(AdjustmentId id);

  /**
   * Finds the same, and holds no thread meanwhile. What depends on the answer may be run by whoever
   * asks, or by a thread that others wait for: what takes long or blocks belongs on another one.
   */
  CompletionStage<Optional<RecordedAdjustment>> findAsync(AdjustmentId id);

  /** Keeps one change, whole, in one transaction. */
  Stored store(StoreChange change);

  /** Keeps a submission that depends on what else was submitted that day, in one transaction. */
  Stored submit(StoreSubmission submission);

  /** What somebody has submitted that day, as far as that stands now. */
  Total submitted(CreatorsDay day);

  AdjustmentPage page(AdjustmentQuery query);
}
