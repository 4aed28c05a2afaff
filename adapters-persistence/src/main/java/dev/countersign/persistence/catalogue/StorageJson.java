package dev.countersign.persistence.catalogue;

import io.micronaut.serde.annotation.Serdeable;

/** A storage as it is kept. */
@Serdeable
record StorageJson(String id, String name, String locationId, boolean active) {}
