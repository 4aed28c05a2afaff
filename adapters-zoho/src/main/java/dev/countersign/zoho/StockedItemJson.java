package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item's details tell of its stock: by location, or by warehouse as older ones do. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedItemJson(
    @Nullable String itemId,
    @Nullable List<StockedPlaceJson> locations,
    @Nullable List<StockedPlaceJson> warehouses) {}
