package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** An organisation. */
@Serdeable(naming = SnakeCaseStrategy.class)
record OrganizationJson(
    @Nullable String organizationId,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable String currencyCode,
    @Nullable String pricePrecision) {}
