package dev.countersign.zoho;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** An item in full. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ItemJson(
    @Nullable String itemId,
    @Nullable String name,
    @Nullable String sku,
    @Nullable String unit,
    @Nullable String status,
    @Nullable String itemType,
    @Nullable String productType,
    @Nullable String trackInventory,
    @Nullable String trackBatchNumber,
    @Nullable String trackSerialNumber,
    @JsonProperty("is_storage_location_enabled") @Nullable String storageLocationEnabled,
    @Nullable String purchaseRate,
    @Nullable String upc,
    @Nullable String ean,
    @Nullable String isbn,
    @Nullable String partNumber) {}
