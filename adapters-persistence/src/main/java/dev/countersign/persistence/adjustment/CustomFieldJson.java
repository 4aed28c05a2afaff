package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;

/** A field that the organisation added. */
@Serdeable
record CustomFieldJson(String id, String label, String value) {}
