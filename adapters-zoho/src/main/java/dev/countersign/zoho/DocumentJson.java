package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as Zoho tells it; what we do not use is left out. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentJson(
    @Nullable String inventoryAdjustmentId,
    @Nullable String status,
    @Nullable String referenceNumber,
    @Nullable String adjustmentType,
    @Nullable String locationId,
    @Nullable List<DocumentLineJson> lineItems) {}
