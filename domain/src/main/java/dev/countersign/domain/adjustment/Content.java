package dev.countersign.domain.adjustment;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.measure.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an adjustment says, sound in shape; whether catalogue and stock bear it out is judged
 * elsewhere.
 *
 * @param date in the organisation's time zone
 * @param reason the ERP's text of it, or what the clerk wrote where it is not a configured one
 * @param description blank where there is none
 * @param locationId where lines are that name no location of their own
 */
public record Content(
    AdjustmentType type,
    LocalDate date,
    String reason,
    String description,
    Optional<Reference> reference,
    Optional<LocationId> locationId,
    List<CustomField> customFields,
    List<Line> lines) {
  public Content {
    customFields = List.copyOf(customFields);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an adjustment without lines");
    }
  }

  /** Where a line's stock is; empty where neither it nor the adjustment says. */
  public Optional<LocationId> locationOf(Line line) {
    return line.locationId().or(() -> locationId);
  }

  /** Whether it brings batches into being, whose ids only the ERP can tell afterwards. */
  public boolean makesBatches() {
    return lines.stream()
        .flatMap(line -> line.batches().stream())
        .anyMatch(batch -> batch.batchId().isEmpty());
  }

  /** Every location named, header and lines. */
  public Set<LocationId> locations() {
    return Stream.concat(
            locationId.stream(), lines.stream().flatMap(line -> line.locationId().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Set<ItemId> items() {
    return lines.stream().map(Line::itemId).collect(Collectors.toUnmodifiableSet());
  }

  /** The sum of the lines' worth, signed and unrounded; empty where one has no cost. */
  public Optional<Amount> worth() {
    return sum(lines.stream().map(Line::worth), UnaryOperator.identity());
  }

  /**
   * The sum of the lines' absolute worth, unrounded, so that a gain cannot hide a loss; empty where
   * one has no cost.
   */
  public Optional<Amount> absoluteWorth() {
    return sum(lines.stream().map(Line::worth), Amount::absolute);
  }

  /** The same with what the catalogue knows of reason, causes and items. */
  public Content knowing(CatalogueSnapshot catalogue) {
    return new Content(
        type,
        date,
        catalogue.reason(reason).map(Reason::text).orElse(reason),
        description,
        reference,
        locationId,
        customFields,
        lines.stream().map(line -> known(line, catalogue)).toList());
  }

  Content withLines(List<Line> others) {
    return new Content(
        type, date, reason, description, reference, locationId, customFields, others);
  }

  private static Line known(Line line, CatalogueSnapshot catalogue) {
    return line.knowing(
        catalogue.item(line.itemId()).map(ItemFacts::of).orElse(ItemFacts.UNKNOWN),
        catalogue.cause(line.cause()).map(Cause::code).orElse(line.cause()));
  }

  private static Optional<Amount> sum(
      Stream<Optional<Amount>> amounts, UnaryOperator<Amount> each) {
    return amounts.reduce(
        Optional.of(Amount.ZERO),
        (total, next) -> total.flatMap(t -> next.map(n -> t.plus(each.apply(n)))));
  }
}
