package dev.countersign.persistence.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as it is kept. */
@Serdeable
record ItemJson(
    String id,
    String name,
    String sku,
    String unit,
    String tracking,
    boolean binTracked,
    boolean active,
    boolean stocked,
    @Nullable String purchaseRate,
    List<String> codes) {}
