package dev.countersign.zoho;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stock of items. */
@Serdeable(naming = SnakeCaseStrategy.class)
record StockedItemsJson(@Nullable List<StockedItemJson> items) {}
