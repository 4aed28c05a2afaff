package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.serial.SerialNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of which serial numbers are in stock. */
final class SerialStockRules {
  private final Findings findings;
  private final Set<Piece> takenOut = new HashSet<>();

  SerialStockRules(Outline outline, Findings findings) {
    this.findings = findings;
    outline.moves().forEach(this::takeOut);
  }

  private void takeOut(Line line) {
    if (line.change() instanceof Change.OfQuantity && line.change().sign() < 0) {
      line.serialNumbers().forEach(serial -> takenOut.add(new Piece(line.itemId(), serial)));
    }
  }

  private record Piece(ItemId item, SerialNumber serial) {}

  void judge(StockedLine line) {
    List<SerialNumber> serials = line.line().serialNumbers();
    Place place = line.place().in(Field.SERIAL_NUMBERS);
    for (int i = 0; i < serials.size(); i++) {
      if (line.isOutbound()) {
        outbound(line, serials.get(i), place, i);
      } else {
        inbound(line, serials.get(i), place, i);
      }
    }
  }

  private void outbound(StockedLine line, SerialNumber serial, Place place, int position) {
    LocationId location = line.location();
    boolean isThere = line.stock().serials().placeOf(serial).filter(location::equals).isPresent();
    if (!isThere && line.stock().serials().isKnownAt(location)) {
      findings.add(new SerialViolation.SerialNotInStock(serial, location), place.at(position));
    }
  }

  private void inbound(StockedLine line, SerialNumber serial, Place place, int position) {
    Optional<LocationId> present = line.stock().serials().placeOf(serial);
    if (present.isPresent() && !takenOut.contains(new Piece(line.item(), serial))) {
      findings.add(
          new SerialViolation.SerialAlreadyInStock(serial, present.get()), place.at(position));
    }
  }
}
