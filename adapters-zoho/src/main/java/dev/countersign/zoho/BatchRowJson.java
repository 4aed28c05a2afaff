package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inward entry of a batch, with what is said of the batch.
 *
 * @param associatedLocations where a row that names no location of its own is
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record BatchRowJson(
    @Nullable String batchId,
    @Nullable String batchInId,
    @Nullable String batchNumber,
    @Nullable String expiryDate,
    @Nullable String balanceQuantity,
    @Nullable String locationId,
    @Nullable List<StockedPlaceJson> associatedLocations) {}
