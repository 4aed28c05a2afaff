package dev.countersign.domain.adjustment;

import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asks an adjustment to say, unjudged: anything may be missing, blank or out of
 * range.
 */
public record Proposal(
    Optional<AdjustmentType> type,
    Optional<LocalDate> date,
    String reason,
    String description,
    String reference,
    Optional<LocationId> locationId,
    List<CustomField> customFields,
    List<ProposedLine> lines) {
  public Proposal {
    customFields = List.copyOf(customFields);
    lines = List.copyOf(lines);
  }

  /** What asks for that content as it is. */
  public static Proposal of(Content content) {
    return new Proposal(
        Optional.of(content.type()),
        Optional.of(content.date()),
        content.reason(),
        content.description(),
        content.reference().map(Reference::value).orElse(""),
        content.locationId(),
        content.customFields(),
        content.lines().stream().map(ProposedLine::of).toList());
  }

  /** The same with other lines. */
  public Proposal withLines(List<ProposedLine> others) {
    return new Proposal(
        type, date, reason, description, reference, locationId, customFields, others);
  }

  /** The items named, known or not. */
  public Set<ItemId> items() {
    return lines.stream()
        .flatMap(line -> line.itemId().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every location named, header and lines. */
  public Set<LocationId> locations() {
    return Stream.concat(
            locationId.stream(), lines.stream().flatMap(line -> line.locationId().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same, every line as a new one. */
  public Proposal withoutLineIds() {
    return keepingLineIds(Set.of());
  }

  /** The same, where only these lines keep their ids, each once. */
  public Proposal keepingLineIds(Set<LineId> known) {
    Set<LineId> free = new HashSet<>(known);
    return new Proposal(
        type,
        date,
        reason,
        description,
        reference,
        locationId,
        customFields,
        lines.stream().map(line -> line.keepingId(free::remove)).toList());
  }
}
