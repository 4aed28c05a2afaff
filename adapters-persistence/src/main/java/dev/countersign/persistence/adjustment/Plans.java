package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.persistence.adjustment.Source.Found;
import dev.countersign.persistence.adjustment.Source.Rows;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways in which what is asked for can be found by what it says itself, the best first. */
final class Plans {
  private static final int MOST_PLACES = 50;

  private Plans() {}

  static final Plan ALL = Plan.of(new Rows("adjustments_newest", Optional.empty()));

  static List<Plan> of(Asked asked) {
    AdjustmentFilter filter = asked.filter();
    var plans = new ArrayList<Plan>();
    filter
        .item()
        .map(item -> Found.by(new Term(TermKind.ITEM, item.value())))
        .ifPresent(found -> plans.add(Plan.of(found, Aspect.ITEM)));
    filter.createdBy().ifPresent(p -> plans.add(byCreator(Conditions.createdBy(p), asked)));
    filter.location().map(List::of).ifPresent(at -> plans.add(at(at, asked, Aspect.LOCATION)));
    asked.places().filter(at -> isFew(at, asked)).ifPresent(at -> plans.add(within(at, asked)));
    named(filter.erpStates(), "erp_state", Aspect.ERP_STATE).ifPresent(plans::add);
    asked.statuses().flatMap(s -> named(s, "status", Aspect.STATUS)).ifPresent(plans::add);
    filter
        .reason()
        .map(reason -> new Rows("adjustments_reason", is("a.reason", reason)))
        .ifPresent(rows -> plans.add(Plan.of(rows, Aspect.REASON)));
    named(filter.types(), "type", Aspect.TYPE).ifPresent(plans::add);
    return plans;
  }

  private static boolean isFew(Collection<LocationId> places, Asked asked) {
    return asked.filter().location().isEmpty() && places.size() <= MOST_PLACES;
  }

  private static Plan byCreator(Part creator, Asked asked) {
    return asked
        .statuses()
        .map(statuses ->
            new Plan(
                statuses.stream()
                    .map(s -> creator.then(" AND ").then(is("a.status", s.name()).orElseThrow()))
                    .<Source>map(p -> new Rows("adjustments_creator_status", Optional.of(p)))
                    .toList(),
                Set.of(Aspect.CREATOR, Aspect.STATUS)))
        .orElseGet(
            () -> Plan.of(new Rows("adjustments_creator", Optional.of(creator)), Aspect.CREATOR));
  }

  /** What names any of the places. */
  private static Plan at(List<LocationId> places, Asked asked, Aspect... covered) {
    var aspects = new ArrayList<>(List.of(covered));
    asked.statuses().ifPresent(_ -> aspects.add(Aspect.STATUS));
    return new Plan(
        places.stream().flatMap(place -> at(place, asked)).toList(), Set.copyOf(aspects));
  }

  private static Stream<Source> at(LocationId place, Asked asked) {
    return Stream.concat(
        sole(place.value(), asked),
        asked
            .statuses()
            .map(statuses -> statuses.stream().map(s -> Found.by(Term.at(place, s))))
            .orElseGet(() -> Stream.of(Found.by(Term.at(place)))));
  }

  /** What names any of the places, or none. */
  private static Plan within(List<LocationId> places, Asked asked) {
    Plan there = at(places, asked);
    return new Plan(
        Stream.concat(there.sources().stream(), sole("", asked)).toList(), there.covered());
  }

  private static Stream<Source> sole(String place, Asked asked) {
    Part at = Part.of("a.sole_location = ?", TextColumn.bytes(place));
    return asked
        .statuses()
        .map(statuses ->
            statuses.stream()
                .map(s -> at.then(" AND ").then(is("a.status", s.name()).orElseThrow()))
                .<Source>map(p -> new Rows("adjustments_location_status", Optional.of(p))))
        .orElseGet(() -> Stream.of(new Rows("adjustments_location", Optional.of(at))));
  }

  private static Optional<Plan> named(Set<? extends Enum<?>> values, String column, Aspect aspect) {
    List<Source> sources =
        values.stream()
            .<Source>map(v -> new Rows("adjustments_" + column, is("a." + column, v.name())))
            .toList();
    return Optional.of(sources).filter(s -> !s.isEmpty()).map(s -> new Plan(s, Set.of(aspect)));
  }

  private static Optional<Part> is(String column, String value) {
    return Optional.of(Part.of(column + " = ?", value));
  }
}
