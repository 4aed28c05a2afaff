package dev.countersign.domain.judgement;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.math.BigDecimal;
import java.util.List;

/** The rules of how many serial numbers a line names. */
final class SerialRules {
  private final ItemId item;
  private final Findings findings;

  SerialRules(ItemId item, Findings findings) {
    this.item = item;
    this.findings = findings;
  }

  /** Of an item that is not tracked by them. */
  void none(List<SerialNumber> serials, Place place) {
    if (!serials.isEmpty()) {
      findings.add(new SerialViolation.SerialNotTracked(item), place.in(Field.SERIAL_NUMBERS));
    }
  }

  /** As many as are asked, which is a whole number. */
  void judge(List<SerialNumber> serials, Quantity asked, Place place) {
    Place at = place.in(Field.SERIAL_NUMBERS);
    if (!asked.isWhole()) {
      findings.add(new SerialViolation.SerialWholeQuantity(asked), place.in(Field.QUANTITY));
    }
    if (serials.isEmpty()) {
      findings.add(new SerialViolation.SerialRequired(item), at);
    } else if (asked.isWhole() && !isCount(asked, serials)) {
      findings.add(new SerialViolation.SerialCount(asked, serials.size()), at);
    }
  }

  /** Whether there are exactly so many. */
  static boolean isCount(Quantity quantity, List<SerialNumber> serials) {
    return quantity.value().compareTo(BigDecimal.valueOf(serials.size())) == 0;
  }
}
