package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Counted;
import dev.countersign.domain.adjustment.ItemFacts;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The shape rules of a line. */
final class LineShape {
  private final Optional<AdjustmentType> type;
  private final int pricePrecision;
  private final Findings findings;
  private final Map<SerialKey, Set<SerialNumber>> serials = new HashMap<>();

  LineShape(Optional<AdjustmentType> type, int pricePrecision, Findings findings) {
    this.type = type;
    this.pricePrecision = pricePrecision;
    this.findings = findings;
  }

  void judge(ProposedLine line, Place place) {
    findings.addIf(
        line.itemId().isEmpty(), new ItemViolation.ItemRequired(), place.in(Field.ITEM_ID));
    ShapeRules.text(line.cause(), place.in(Field.CAUSE), findings);
    ShapeRules.description(line.description(), place.in(Field.DESCRIPTION), findings);
    type.ifPresent(known -> {
      switch (known) {
        case QUANTITY -> quantityLine(line, place);
        case VALUE -> valueLine(line, place);
      }
    });
    new AllocationShape(line, findings).judge(place, serialsSeen(line));
  }

  /** Whose serial numbers must differ, however many lines name them. */
  private record SerialKey(Optional<ItemId> item, int sign) {}

  private Set<SerialNumber> serialsSeen(ProposedLine line) {
    int sign = line.quantity().map(Quantity::sign).orElse(0);
    return serials.computeIfAbsent(new SerialKey(line.itemId(), sign), _ -> new HashSet<>());
  }

  private void quantityLine(ProposedLine line, Place place) {
    findings.addIf(
        line.value().isPresent(), new FigureViolation.ValueForbidden(), place.in(Field.VALUE));
    line.quantity()
        .ifPresentOrElse(
            quantity -> quantity(quantity, place.in(Field.QUANTITY)),
            () -> findings.add(new FigureViolation.QuantityRequired(), place.in(Field.QUANTITY)));
    count(line, place);
  }

  private void quantity(Quantity quantity, Place place) {
    findings.addIf(quantity.sign() == 0, new FigureViolation.QuantityZero(), place);
    findings.addIf(
        Figures.hasTooManyDecimals(quantity),
        new FigureViolation.QuantityScale(Figures.QUANTITY_DECIMALS, quantity.value().scale()),
        place);
    findings.addIf(
        Figures.isOutOfRange(quantity.value()), new FigureViolation.QuantityRange(), place);
  }

  private void count(ProposedLine line, Place place) {
    Optional<Quantity> variance = line.counted().flatMap(c -> line.expected().map(e -> c.minus(e)));
    boolean none = line.counted().isEmpty() && line.expected().isEmpty();
    boolean agrees =
        line.quantity().isEmpty() || variance.filter(line.quantity().get()::equals).isPresent();
    findings.addIf(
        !none && !(variance.isPresent() && agrees),
        new FigureViolation.CountInconsistent(),
        place.in(Field.COUNTED));
  }

  private void valueLine(ProposedLine line, Place place) {
    findings.addIf(
        line.quantity().isPresent(),
        new FigureViolation.QuantityForbidden(),
        place.in(Field.QUANTITY));
    findings.addIf(
        line.counted().isPresent() || line.expected().isPresent(),
        new FigureViolation.CountForbidden(),
        place.in(line.counted().isPresent() ? Field.COUNTED : Field.EXPECTED));
    trackingForbidden(!line.batches().isEmpty(), place.in(Field.BATCHES));
    trackingForbidden(!line.serialNumbers().isEmpty(), place.in(Field.SERIAL_NUMBERS));
    trackingForbidden(!line.storages().isEmpty(), place.in(Field.STORAGES));
    line.value()
        .ifPresentOrElse(
            value -> value(value, place.in(Field.VALUE)),
            () -> findings.add(new FigureViolation.ValueRequired(), place.in(Field.VALUE)));
  }

  private void trackingForbidden(boolean broken, Place place) {
    findings.addIf(broken, new FigureViolation.TrackingForbidden(), place);
  }

  private void value(Amount value, Place place) {
    findings.addIf(value.sign() == 0, new FigureViolation.ValueZero(), place);
    findings.addIf(
        value.value().scale() > pricePrecision,
        new FigureViolation.ValueScale(pricePrecision, value.value().scale()),
        place);
    findings.addIf(Figures.isOutOfRange(value.value()), new FigureViolation.ValueRange(), place);
  }

  /** The line itself; its proposal must have been judged sound. */
  static Line line(ProposedLine line, AdjustmentType type, Supplier<LineId> ids) {
    return new Line(
        line.lineId().orElseGet(ids),
        line.itemId().orElseThrow(),
        change(line, type),
        line.cause(),
        line.description(),
        line.accountId(),
        line.locationId(),
        line.counted().flatMap(c -> line.expected().map(e -> new Counted(c, e))),
        line.serialNumbers(),
        line.batches(),
        line.storages(),
        ItemFacts.UNKNOWN);
  }

  private static Change change(ProposedLine line, AdjustmentType type) {
    return switch (type) {
      case QUANTITY -> new Change.OfQuantity(line.quantity().orElseThrow());
      case VALUE -> new Change.OfValue(line.value().orElseThrow());
    };
  }
}
