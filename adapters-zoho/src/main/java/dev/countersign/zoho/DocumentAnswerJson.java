package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** The answer that carries a document. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentAnswerJson(@Nullable DocumentJson inventoryAdjustment) {}
