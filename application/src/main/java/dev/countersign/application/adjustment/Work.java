package dev.countersign.application.adjustment;

import java.time.Instant;
import java.util.Optional;

/**
 * How much there is for somebody to do.
 *
 * @param toApprove what they may approve at the first level
 * @param toFinalApprove what they may approve finally
 * @param failed what an administrator has to decide about, as is what is uncertain
 * @param oldestWaitingSince since when the one has waited that has waited longest for them
 */
public record Work(
    long toApprove,
    long toFinalApprove,
    long myRejected,
    long myDrafts,
    long failed,
    long uncertain,
    Optional<Instant> oldestWaitingSince) {}
