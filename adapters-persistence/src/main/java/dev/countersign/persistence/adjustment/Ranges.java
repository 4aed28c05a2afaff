package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.persistence.adjustment.Heads.Head;
import dev.countersign.persistence.adjustment.Source.Found;
import dev.countersign.persistence.adjustment.Source.Rows;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Plans for what is asked for by a range of keys, in which places are not in order: it is taken
 * apart into its keys, in each of which they are. Open to the framework, which wraps it.
 */
@Singleton
class Ranges {
  private static final String BY_TERM = " GROUP BY t.kind, t.term";
  private static final String SOME = " LIMIT " + (Heads.FEW + 1);
  private static final String BY_HEAD = " ORDER BY head DESC LIMIT " + Heads.MOST;
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final JdbcOperations jdbc;

  Ranges(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether very many different words begin as the first part. */
  @Connectable
  boolean areMany(SearchPrefix prefix) {
    return !read("t.term", words(prefix.parts().getFirst()), BY_TERM + SOME).areFew();
  }

  /** Words that begin as the first part; sorts all that have them where there are too many. */
  @Connectable
  Plan words(SearchPrefix prefix, Asked asked, Map<Aspect, Part> conditions) {
    String first = prefix.parts().getFirst();
    var covered = Set.of(Aspect.WORD);
    Part from = words(first);
    Heads heads = read("t.term", from.then(before("t", asked)), BY_TERM + BY_HEAD);
    return plan(
            heads,
            asked,
            covered.containsAll(conditions.keySet()),
            word -> found(TermKind.WORD, word))
        .map(sources -> new Plan(sources, covered))
        .orElseGet(() -> Plan.of(Found.beginning(TermKind.WORD, first, first), Aspect.WORD));
  }

  /** Days, at the location where one is asked for; empty where others find it sooner. */
  @Connectable
  Optional<Plan> days(Asked asked, Map<Aspect, Part> conditions) {
    Optional<LocationId> at = asked.filter().location();
    var covered = at.isPresent() ? Set.of(Aspect.DAY, Aspect.LOCATION) : Set.of(Aspect.DAY);
    boolean isAll = covered.containsAll(conditions.keySet());
    return rowsOf(at, asked, isAll)
        .flatMap(rows ->
            at.map(l -> termsOf(l, asked, isAll))
                .orElse(Optional.of(List.of()))
                .map(terms -> Stream.concat(rows.stream(), terms.stream()).toList()))
        .map(sources -> new Plan(sources, covered));
  }

  private Optional<List<Source>> rowsOf(Optional<LocationId> at, Asked asked, boolean isAll) {
    String index = at.isPresent() ? "adjustments_location_day" : "adjustments_day";
    Part sole = at.map(Ranges::sole).orElse(Part.NOTHING);
    String grouping =
        at.isPresent() ? " GROUP BY a.sole_location, a.adjusted_on" : " GROUP BY a.adjusted_on";
    Part from =
        Part.of("adjustments a FORCE INDEX (" + index + ") WHERE ")
            .then(sole)
            .then(Conditions.days(asked.filter()).orElseThrow())
            .then(before("a", asked));
    Heads heads = read("a.adjusted_on", from, grouping + BY_HEAD);
    return plan(
        heads,
        asked,
        isAll,
        day -> {
          Part on = sole.then(Part.of("a.adjusted_on = ?", LocalDate.parse(day)));
          return new Rows(index, Optional.of(on));
        });
  }

  private Optional<List<Source>> termsOf(LocationId at, Asked asked, boolean isAll) {
    AdjustmentFilter filter = asked.filter();
    String first = Term.at(at, filter.from().orElse(FIRST)).text();
    String last = Term.at(at, filter.to().orElse(LAST)).text();
    Part from = between(TermKind.LOCATION_DAY, first, last).then(before("t", asked));
    Heads heads = read("t.term", from, BY_TERM + BY_HEAD);
    return plan(heads, asked, isAll, day -> found(TermKind.LOCATION_DAY, day));
  }

  private static Optional<List<Source>> plan(
      Heads heads, Asked asked, boolean isAll, Function<String, Source> source) {
    int places = asked.query().limit() + 1;
    List<String> keys = List.of();
    if (isAll) {
      keys = heads.having(places);
    } else if (heads.areFew()) {
      keys = heads.keys();
    }
    boolean isPlanned = !keys.isEmpty() || heads.heads().isEmpty();
    Optional<ListKey> oldest = heads.oldest(places).filter(_ -> isAll);
    UnaryOperator<Source> cut = found -> oldest.map(found::since).orElse(found);
    return Optional.of(keys.stream().map(source).map(cut).toList()).filter(_ -> isPlanned);
  }

  private static Source found(TermKind kind, String key) {
    return Found.by(new Term(kind, key));
  }

  private static Part sole(LocationId at) {
    return Part.of("a.sole_location = ? AND ", TextColumn.bytes(at.value()));
  }

  private static Part words(String prefix) {
    return between(TermKind.WORD, prefix, prefix);
  }

  private static Part between(TermKind kind, String first, String last) {
    return Part.of(
        "adjustment_terms t FORCE INDEX (adjustment_terms_found) WHERE t.kind = "
            + kind.number()
            + " AND t.term >= ? AND t.term < ?",
        Found.bytes(first),
        Found.upTo(last));
  }

  private static Part before(String table, Asked asked) {
    return asked
        .query()
        .after()
        .map(ListKey::of)
        .map(key -> Part.of(" AND " + table + ".list_key < ?", key.bytes()))
        .orElse(Part.NOTHING);
  }

  private Heads read(String key, Part from, String ending) {
    Part select =
        Part.of("SELECT " + key + " AS k, MAX(" + key.charAt(0) + ".list_key) AS head FROM ")
            .then(from)
            .then(ending);
    return Heads.of(jdbc.prepareStatement(select.sql(), statement -> read(statement, select)));
  }

  private static List<Head> read(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (ResultSet rows = statement.executeQuery()) {
      var heads = new ArrayList<Head>();
      while (rows.next()) {
        String key = TextColumn.text(rows.getBytes("k"));
        heads.add(new Head(key, ListKey.of(rows.getBytes("head"))));
      }
      return heads;
    }
  }
}
