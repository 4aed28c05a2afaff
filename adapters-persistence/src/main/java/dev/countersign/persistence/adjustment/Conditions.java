package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.adjustment.Source.Found;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to hold of a row {@code a} of adjustments, aspect by aspect. */
final class Conditions {
  private static final String HAS_TERM =
      """
      EXISTS (SELECT 1 FROM adjustment_terms x
      WHERE x.kind = ? AND x.term = ? AND x.list_key = a.list_key)\
      """;

  private static final String HAS_WORD =
      """
      EXISTS (SELECT 1 FROM adjustment_terms w FORCE INDEX (PRIMARY)
      WHERE w.list_key = a.list_key AND w.kind = ? AND w.term >= ? AND w.term < ?)\
      """;

  private Conditions() {}

  /** Of all aspects that are asked for. */
  static Map<Aspect, Part> of(Asked asked) {
    AdjustmentFilter filter = asked.filter();
    var all = new EnumMap<Aspect, Part>(Aspect.class);
    asked.statuses().ifPresent(s -> all.put(Aspect.STATUS, names("a.status", s)));
    named(filter.types(), "a.type").ifPresent(p -> all.put(Aspect.TYPE, p));
    named(filter.erpStates(), "a.erp_state").ifPresent(p -> all.put(Aspect.ERP_STATE, p));
    filter.reason().ifPresent(r -> all.put(Aspect.REASON, Part.of("a.reason = ?", r)));
    filter.createdBy().ifPresent(p -> all.put(Aspect.CREATOR, createdBy(p)));
    days(filter).ifPresent(days -> all.put(Aspect.DAY, days));
    filter.item().ifPresent(i -> all.put(Aspect.ITEM, has(new Term(TermKind.ITEM, i.value()))));
    filter.location().ifPresent(l -> all.put(Aspect.LOCATION, at(l)));
    filter.prefix().ifPresent(p -> all.put(Aspect.WORD, hasWord(p.parts().getFirst())));
    filter.prefix().flatMap(Conditions::others).ifPresent(p -> all.put(Aspect.OTHER_WORDS, p));
    filter.waitingFor().ifPresent(actor -> all.put(Aspect.WAITING, decidedBy(actor)));
    asked.places().ifPresent(places -> all.put(Aspect.VISIBLE, within(places)));
    return all;
  }

  static Part createdBy(PersonId person) {
    return Part.of("a.created_by = ?", TextColumn.bytes(person.value()));
  }

  /** From one day to another; empty where neither is asked for. */
  static Optional<Part> days(AdjustmentFilter filter) {
    var parts = new ArrayList<Part>();
    filter.from().ifPresent(d -> parts.add(Part.of("a.adjusted_on >= ?", d)));
    filter.to().ifPresent(d -> parts.add(Part.of("a.adjusted_on <= ?", d)));
    return Optional.of(Part.join(" AND ", parts)).filter(_ -> !parts.isEmpty());
  }

  /** Every location that it names is one of these. */
  static Part within(Collection<LocationId> places) {
    List<byte[]> theirs = places.stream().map(at -> TextColumn.bytes(at.value())).toList();
    if (theirs.isEmpty()) {
      return Part.of("a.sole_location = ''");
    }
    return Part.of("(a.sole_location = '' OR ")
        .then(Part.in("a.sole_location", theirs))
        .then(" OR (a.sole_location IS NULL AND a.location_count = (")
        .then(Part.of("SELECT COUNT(*) FROM adjustment_terms v WHERE v.kind = "))
        .then(TermKind.LOCATION.number() + " AND ")
        .then(Part.in("v.term", theirs))
        .then(" AND v.list_key = a.list_key)))");
  }

  /** They had no part in it, did not approve it first, and its step has not failed. */
  static Part decidedBy(Actor actor) {
    byte[] me = TextColumn.bytes(actor.id().value());
    return Part.of(
            """
            a.created_by <> ? AND a.erp_state <> 'FAILED' AND (a.status <> 'PENDING_FINAL_APPROVAL'
            OR a.first_approver IS NULL OR a.first_approver <> ?) AND NOT \
            """,
            me,
            me)
        .then(has(Term.by(actor.id())));
  }

  /** Where there are several parts: one word begins with all of it, or others do as the others. */
  private static Optional<Part> others(SearchPrefix prefix) {
    List<Part> others = prefix.parts().stream().skip(1).map(Conditions::hasWord).toList();
    Part each = Part.join(" AND ", others);
    return Optional.of(
            Part.of("(").then(hasWord(prefix.text())).then(" OR (").then(each).then("))"))
        .filter(_ -> !others.isEmpty());
  }

  private static Part hasWord(String beginning) {
    return Part.of(HAS_WORD, TermKind.WORD.number(), Found.bytes(beginning), Found.upTo(beginning));
  }

  private static Part has(Term term) {
    return Part.of(HAS_TERM, term.kind().number(), TextColumn.bytes(term.text()));
  }

  private static Part at(LocationId location) {
    return Part.of("(a.sole_location = ? OR (a.sole_location IS NULL AND ", bytes(location))
        .then(has(Term.at(location)))
        .then("))");
  }

  private static Optional<Part> named(Collection<? extends Enum<?>> values, String column) {
    return Optional.of(values).filter(v -> !v.isEmpty()).map(v -> names(column, v));
  }

  private static Part names(String column, Collection<? extends Enum<?>> values) {
    return Part.in(column, values.stream().map(Enum::name).toList());
  }

  private static byte[] bytes(LocationId location) {
    return TextColumn.bytes(location.value());
  }
}
