package dev.countersign.domain.catalogue;

/** A bin inside a location. */
public record Storage(StorageId id, String name, LocationId locationId, boolean active) {}
