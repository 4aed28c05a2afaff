package dev.countersign.domain.adjustment;

import java.util.UUID;

/** Our id of an adjustment, a UUID of version 7 made by the caller. */
public record AdjustmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
