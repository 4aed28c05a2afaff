package dev.countersign.domain.stock;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;

/** An item at a location. */
public record ItemAt(ItemId item, LocationId location) {}
