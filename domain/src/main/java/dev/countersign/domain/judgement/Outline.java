package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.stock.ItemAt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an adjustment, kept or only asked for, can be held against catalogue and stock: all that
 * it names, each line at its own position however flawed the others are.
 */
public record Outline(
    Optional<AdjustmentType> type,
    Optional<LocalDate> date,
    String reason,
    String description,
    Optional<LocationId> locationId,
    List<CustomField> customFields,
    List<OutlinedLine> lines) {
  public Outline {
    customFields = List.copyOf(customFields);
    lines = List.copyOf(lines);
  }

  /** Of what is sound in shape: everything. */
  public static Outline of(Content content) {
    return new Outline(
        Optional.of(content.type()),
        Optional.of(content.date()),
        content.reason(),
        content.description(),
        content.locationId(),
        content.customFields(),
        content.lines().stream().map(OutlinedLine::of).toList());
  }

  /** Where a line's stock is; empty where neither it nor the adjustment says. */
  public Optional<LocationId> locationOf(OutlinedLine line) {
    return line.locationId().or(() -> locationId);
  }

  /** The items named, known or not. */
  public Set<ItemId> items() {
    return lines.stream()
        .flatMap(line -> line.itemId().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The items and where they are. */
  public Set<ItemAt> places() {
    return lines.stream().flatMap(this::place).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<ItemAt> place(OutlinedLine line) {
    return line
        .itemId()
        .flatMap(item -> locationOf(line).map(location -> new ItemAt(item, location)))
        .stream();
  }

  /** The lines of which everything that moves stock is sound. */
  Stream<Line> moves() {
    return lines.stream().flatMap(line -> line.move().stream());
  }
}
