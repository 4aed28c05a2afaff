package dev.countersign.testkit.given;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.catalogue.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what an adjustment says; at first one line of damaged goods, without a reference. */
public final class GivenContent {
  private AdjustmentType type = AdjustmentType.QUANTITY;
  private LocalDate date = Given.TODAY;
  private String reason = "Damaged goods";
  private String description = "";
  private Optional<Reference> reference = Optional.empty();
  private Optional<LocationId> location = Optional.of(Given.MAIN);
  private List<CustomField> customFields = List.of();
  private List<Line> lines = List.of(new GivenLine().build());

  GivenContent() {}

  /** It changes what stock is worth; its lines have to say by how much. */
  public GivenContent ofValue() {
    type = AdjustmentType.VALUE;
    return this;
  }

  public GivenContent on(LocalDate day) {
    date = day;
    return this;
  }

  public GivenContent reason(String text) {
    reason = text;
    return this;
  }

  public GivenContent description(String text) {
    description = text;
    return this;
  }

  public GivenContent reference(String text) {
    reference = Optional.of(new Reference(text));
    return this;
  }

  public GivenContent at(String locationId) {
    location = Optional.of(new LocationId(locationId));
    return this;
  }

  public GivenContent nowhere() {
    location = Optional.empty();
    return this;
  }

  public GivenContent customFields(CustomField... fields) {
    customFields = List.of(fields);
    return this;
  }

  public GivenContent lines(GivenLine... instead) {
    lines = Stream.of(instead).map(GivenLine::build).toList();
    return this;
  }

  public Content build() {
    return new Content(type, date, reason, description, reference, location, customFields, lines);
  }
}
