package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.approval.Total;
import java.util.Optional;
import java.util.function.Function;

/**
 * A submission that is judged by what else its creator submitted that day.
 *
 * @param keep that of the change
 * @param change made of the total of the others, while nobody else's submission of the same creator
 *     is judged; it may be made more than once, and asks no port
 */
public record StoreSubmission(
    AdjustmentId id,
    CreatorsDay day,
    Optional<KeepAnswer> keep,
    Function<Total, StoreChange> change) {}
