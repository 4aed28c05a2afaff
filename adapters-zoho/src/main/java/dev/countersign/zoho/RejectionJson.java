package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/** Why a document is rejected. */
@Serdeable(naming = SnakeCaseStrategy.class)
record RejectionJson(String reason) {}
