package dev.countersign.persistence.adjustment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What of a line or batch lies in a storage. */
@Serdeable
record StorageJson(String storageId, String quantity, List<String> serialNumbers) {}
