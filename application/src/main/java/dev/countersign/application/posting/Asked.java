package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import java.util.Optional;

/**
 * Who asks for something to be done to which adjustment.
 *
 * @param expected the version that they mean
 * @param keep the answer to keep for a repeat of the request, where they asked for that
 */
public record Asked(
    Caller caller, AdjustmentId id, ExpectedVersion expected, Optional<KeepAnswer> keep) {}
