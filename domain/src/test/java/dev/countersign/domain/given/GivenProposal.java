package dev.countersign.domain.given;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.judgement.Shape;
import dev.countersign.domain.judgement.ShapeRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** A proposal: two damaged laptops less in the warehouse, unless told otherwise. */
public final class GivenProposal {
  /** Decimals of a price in the tests. */
  public static final int PRICE_PRECISION = 2;

  private Optional<AdjustmentType> type = Optional.of(AdjustmentType.QUANTITY);
  private Optional<LocalDate> date = Optional.of(GivenCatalogue.TODAY);
  private String reason = "Damaged goods";
  private String description = "";
  private String reference = "";
  private Optional<LocationId> location = Optional.of(GivenCatalogue.WAREHOUSE);
  private List<CustomField> customFields = List.of();
  private List<GivenLine> lines = List.of(GivenLine.line());

  private GivenProposal() {}

  /** Two damaged laptops less in the warehouse. */
  public static GivenProposal proposal() {
    return new GivenProposal();
  }

  /** Of a value adjustment, for a reason that goes any way. */
  public static GivenProposal revaluation(String value) {
    return proposal()
        .type(AdjustmentType.VALUE)
        .reason("Inventory Revaluation")
        .lines(GivenLine.worth(value));
  }

  public GivenProposal type(AdjustmentType given) {
    type = Optional.of(given);
    return this;
  }

  public GivenProposal withoutType() {
    type = Optional.empty();
    return this;
  }

  public GivenProposal date(LocalDate given) {
    date = Optional.of(given);
    return this;
  }

  public GivenProposal withoutDate() {
    date = Optional.empty();
    return this;
  }

  public GivenProposal reason(String text) {
    reason = text;
    return this;
  }

  public GivenProposal description(String text) {
    description = text;
    return this;
  }

  public GivenProposal reference(String text) {
    reference = text;
    return this;
  }

  public GivenProposal at(LocationId id) {
    location = Optional.of(id);
    return this;
  }

  public GivenProposal nowhere() {
    location = Optional.empty();
    return this;
  }

  public GivenProposal customFields(CustomField... fields) {
    customFields = List.of(fields);
    return this;
  }

  public GivenProposal lines(GivenLine... all) {
    lines = List.of(all);
    return this;
  }

  public Proposal make() {
    return new Proposal(
        type,
        date,
        reason,
        description,
        reference,
        location,
        customFields,
        lines.stream().map(GivenLine::make).toList());
  }

  public Shape judged() {
    return ShapeRules.judge(make(), PRICE_PRECISION, lineIds());
  }

  /** As the content of an adjustment; it must be sound. */
  public Content content() {
    return switch (judged()) {
      case Shape.Sound(var content) -> content;
      case Shape.Flawed(var findings, _) -> throw new IllegalStateException(findings.toString());
    };
  }

  /** As content with what the catalogue knows. */
  public Content known() {
    return content().knowing(GivenCatalogue.snapshot());
  }

  private static Supplier<LineId> lineIds() {
    Iterator<Long> numbers = LongStream.iterate(1, n -> n + 1).iterator();
    return () -> lineId(numbers.next());
  }

  /** The id of the line made as that one, counted from 1. */
  public static LineId lineId(long number) {
    return new LineId(new UUID(0, number));
  }

  /** The same line so many times. */
  public GivenProposal lines(int count) {
    lines = Collections.nCopies(count, GivenLine.line());
    return this;
  }
}
