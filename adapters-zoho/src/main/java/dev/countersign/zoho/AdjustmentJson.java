package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/** What a create or an update sends; names and totals are Zoho's own to fill. */
@Serdeable(naming = SnakeCaseStrategy.class)
record AdjustmentJson(
    String date,
    String reason,
    String description,
    String referenceNumber,
    String adjustmentType,
    List<CustomFieldJson> customFields,
    String locationId,
    List<LineJson> lineItems) {}
