package dev.countersign.domain.serial;

import dev.countersign.domain.measure.Text;

/** The serial number of one piece, compared as written. */
public record SerialNumber(String value) {
  public SerialNumber {
    Text.requireName(value, "SerialNumber");
  }

  @Override
  public String toString() {
    return value;
  }
}
