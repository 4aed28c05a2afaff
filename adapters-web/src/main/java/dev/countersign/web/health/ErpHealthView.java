package dev.countersign.web.health;

import dev.countersign.web.json.WireView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the ERP, without asking it.
 *
 * @param status {@code UP}, {@code DOWN} where the last reading failed or our account is not let
 *     in, {@code UNKNOWN} before any
 * @param catalogueAsOf null until there is a copy
 * @param error our code of what failed last, null where nothing did
 * @param trouble what that means, for an operator; null where nothing did
 */
@WireView
record ErpHealthView(
    String status,
    String erp,
    @Nullable Instant catalogueAsOf,
    @Nullable Long catalogueAgeSeconds,
    @Nullable String error,
    @Nullable String trouble,
    PostingHealthView posting,
    BudgetView budget) {}
