package dev.countersign.zoho;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A ledger account. */
@Serdeable(naming = SnakeCaseStrategy.class)
record AccountJson(
    @Nullable String accountId,
    @Nullable String accountName,
    @JsonProperty("is_active") @Nullable String active) {}
