package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Counted;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.domain.stock.ItemStock;

/** The rules of how much is on hand at a line's location. */
final class StockRules {
  private final Circumstances circumstances;
  private final Findings findings;

  StockRules(Circumstances circumstances, Findings findings) {
    this.circumstances = circumstances;
    this.findings = findings;
  }

  /** Of a line that changes a value. */
  void value(Line line, LocationId location, ItemStock stock, Place place) {
    pending(line, location, place);
    stock
        .onHandAt(location)
        .ifPresentOrElse(
            onHand -> {
              if (onHand.sign() <= 0) {
                findings.add(
                    new StockViolation.ValueNoStock(line.itemId(), location),
                    place.in(Field.VALUE));
              }
            },
            () -> unknown(line, location, place));
  }

  /** Of a line that changes a quantity. */
  void quantity(StockedLine line) {
    pending(line.line(), line.location(), line.place());
    line.stock().onHandAt(line.location()).ifPresent(onHand -> onHand(line, onHand));
    if (isUnknown(line)) {
      unknown(line.line(), line.location(), line.place());
    }
  }

  private void onHand(StockedLine line, Quantity onHand) {
    if (line.isOutbound() && line.asked().isMoreThan(onHand)) {
      findings.add(
          circumstances.leniency().negativeStock() && !line.keeping().isTracked(),
          new StockViolation.StockInsufficient(line.item(), line.location(), line.asked(), onHand),
          line.place().in(Field.QUANTITY));
    }
    line.line()
        .counted()
        .map(Counted::expected)
        .filter(expected -> !expected.equals(onHand))
        .ifPresent(expected ->
            findings.warn(
                new StockViolation.CountExpectedDiffers(expected, onHand),
                line.place().in(Field.EXPECTED)));
  }

  /** Whether something is missing that a rule of this line asks for. */
  private static boolean isUnknown(StockedLine line) {
    boolean onHand = line.isOutbound() || line.line().counted().isPresent();
    boolean storages = line.isOutbound() && line.keeping().inStorages();
    boolean parts =
        switch (line.keeping().tracking()) {
          case NONE -> false;
          case BATCH -> line.stock().batches().isEmpty();
          case SERIAL -> !line.stock().serials().isKnownAt(line.location());
        };
    return parts
        || (onHand && line.stock().onHandAt(line.location()).isEmpty())
        || (storages && line.stock().storagesAt(line.location()).isEmpty());
  }

  private void unknown(Line line, LocationId location, Place place) {
    findings.add(
        circumstances.leniency().stockUnknown(),
        new StockViolation.StockUnknown(line.itemId(), location),
        place);
  }

  private void pending(Line line, LocationId location, Place place) {
    if (circumstances.pendingElsewhere().contains(new ItemAt(line.itemId(), location))) {
      findings.warn(new StockViolation.ItemPendingElsewhere(line.itemId(), location), place);
    }
  }
}
