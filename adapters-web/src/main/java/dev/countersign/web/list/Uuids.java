package dev.countersign.web.list;

import java.util.Optional;
import java.util.UUID;

/** UUIDs as they stand in addresses and bodies. */
public final class Uuids {
  private Uuids() {}

  /**
   * Empty where it is none, or not written as one has to be: what reads it takes more than that.
   */
  public static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text))
          .filter(uuid -> uuid.toString().equalsIgnoreCase(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
