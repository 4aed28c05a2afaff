package dev.countersign.domain.allocation;

import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.serial.SerialNumber;
import java.util.List;

/** Which pieces lie in one storage: at least one. */
public record StoredPieces(StorageId storage, List<SerialNumber> serials) {
  public StoredPieces {
    serials = List.copyOf(serials);
    if (serials.isEmpty()) {
      throw new IllegalArgumentException("no serial number in storage " + storage);
    }
  }
}
