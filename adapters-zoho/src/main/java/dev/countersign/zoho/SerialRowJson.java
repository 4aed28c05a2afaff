package dev.countersign.zoho;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A serial number. */
@Serdeable(naming = SnakeCaseStrategy.class)
record SerialRowJson(
    @JsonProperty("serialnumber") @Nullable String number,
    @Nullable String locationId,
    @JsonProperty("is_transacted_out") @Nullable String transactedOut) {}
