package dev.countersign.domain.adjustment;

import java.util.UUID;

/** Our id of a line, kept while the line is edited. */
public record LineId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
