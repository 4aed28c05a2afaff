package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/** A field that the organisation added to adjustments. */
@Serdeable(naming = SnakeCaseStrategy.class)
record CustomFieldJson(String customfieldId, String label, String value) {}
