package dev.countersign.web.adjustment;

import dev.countersign.web.json.WireView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the ERP has got with it. */
@WireView
record ErpView(
    String system,
    @Nullable String operation,
    String state,
    @Nullable String documentId,
    @Nullable String reference,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable ErpErrorView error) {}
