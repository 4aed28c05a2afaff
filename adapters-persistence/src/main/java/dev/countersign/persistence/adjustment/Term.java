package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.SearchWords;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.stock.ItemAt;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the things that an adjustment is found by and has several of. */
record Term(TermKind kind, String text) {
  private static final String BETWEEN = "\0";

  /** All that it is found by; one with a single location is found by that in its own row. */
  static Set<Term> of(Adjustment adjustment) {
    Content content = adjustment.content();
    return Stream.of(
            content.items().stream().map(item -> new Term(TermKind.ITEM, item.value())),
            openPlaces(adjustment),
            SearchWords.of(content).stream().map(word -> new Term(TermKind.WORD, word)),
            contributors(adjustment.details()),
            content.locations().stream()
                .filter(_ -> content.locations().size() > 1)
                .flatMap(location -> places(location, adjustment)))
        .flatMap(terms -> terms)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Term at(ItemAt place) {
    return new Term(TermKind.OPEN_AT, place.item().value() + BETWEEN + place.location().value());
  }

  static Term at(LocationId location) {
    return new Term(TermKind.LOCATION, location.value());
  }

  static Term at(LocationId location, Status status) {
    return new Term(TermKind.LOCATION_STATUS, location.value() + BETWEEN + status.name());
  }

  static Term at(LocationId location, LocalDate day) {
    return new Term(TermKind.LOCATION_DAY, location.value() + BETWEEN + day);
  }

  static Term by(PersonId contributor) {
    return new Term(TermKind.CONTRIBUTOR, contributor.value());
  }

  /** Where stock is about to change. */
  private static Stream<Term> openPlaces(Adjustment adjustment) {
    Content content = adjustment.content();
    return switch (adjustment.status()) {
      case PENDING_APPROVAL, PENDING_FINAL_APPROVAL, APPROVED ->
          content.lines().stream().flatMap(line -> place(content, line));
      case DRAFT, POSTED, REJECTED, CANCELLED, VOIDED -> Stream.empty();
    };
  }

  private static Stream<Term> place(Content content, Line line) {
    return content.locationOf(line).map(at -> at(new ItemAt(line.itemId(), at))).stream();
  }

  private static Stream<Term> places(LocationId location, Adjustment adjustment) {
    return Stream.of(
        at(location), at(location, adjustment.status()), at(location, adjustment.content().date()));
  }

  private static Stream<Term> contributors(Details details) {
    return details.contributors().stream()
        .filter(person -> !person.equals(details.createdBy().id()))
        .map(Term::by);
  }
}
