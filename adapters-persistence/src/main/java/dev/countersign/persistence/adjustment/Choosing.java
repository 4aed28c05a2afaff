package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.search.SearchPrefix;
import dev.countersign.persistence.sql.Part;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses how a part of the list is found; open to the framework, which wraps it. */
@Singleton
class Choosing {
  /** Whether there are more is not counted. */
  private static final int COUNTED = 1000;

  private final Ranges ranges;
  private final JdbcOperations jdbc;

  Choosing(Ranges ranges, JdbcOperations jdbc) {
    this.ranges = ranges;
    this.jdbc = jdbc;
  }

  static boolean takesSeveralStatements(Asked asked) {
    return asked.filter().prefix().isPresent() || hasDays(asked.filter());
  }

  private static boolean hasDays(AdjustmentFilter filter) {
    return filter.from().isPresent() || filter.to().isPresent();
  }

  /** By words where they are asked for, else by what needs nothing further, else by what is few. */
  @Connectable
  Plan plan(Asked asked, Map<Aspect, Part> conditions) {
    Optional<SearchPrefix> prefix = asked.filter().prefix();
    if (prefix.isPresent()) {
      return ranges.words(prefix.get(), asked, conditions);
    }
    List<Plan> plans = new ArrayList<>(Plans.of(asked));
    if (hasDays(asked.filter())) {
      ranges.days(asked, conditions).ifPresent(plans::add);
    }
    return plans.stream()
        .filter(plan -> plan.isInVain() || plan.coversAll(conditions))
        .findFirst()
        .orElseGet(() -> plans.size() > 1 ? smallest(plans, asked) : only(plans));
  }

  /**
   * What the newest are looked through by before anything else, where days are asked for, or what
   * very many words begin with: mostly those days are recent, and often those words are too.
   */
  @Connectable
  Optional<Plan> recent(Asked asked, Map<Aspect, Part> conditions) {
    var others = new HashSet<>(conditions.keySet());
    others.removeAll(Set.of(Aspect.DAY, Aspect.WORD, Aspect.OTHER_WORDS, Aspect.VISIBLE));
    return Stream.concat(Plans.of(asked).stream(), Stream.of(Plans.ALL))
        .filter(plan -> plan.covered().containsAll(others))
        .findFirst()
        .filter(_ ->
            hasDays(asked.filter()) || asked.filter().prefix().filter(ranges::areMany).isPresent());
  }

  private static Plan only(List<Plan> plans) {
    return plans.isEmpty() ? Plans.ALL : plans.getFirst();
  }

  private Plan smallest(List<Plan> plans, Asked asked) {
    Optional<ListKey> before = asked.query().after().map(ListKey::of);
    Part sizes =
        Part.of("SELECT ")
            .then(Part.join(", ", plans.stream().map(plan -> plan.size(before, COUNTED)).toList()));
    List<Long> counted =
        jdbc.prepareStatement(sizes.sql(), statement -> counted(statement, sizes, plans.size()));
    return IntStream.range(0, plans.size())
        .boxed()
        .min(Comparator.comparing(counted::get))
        .map(plans::get)
        .orElseThrow();
  }

  private static List<Long> counted(PreparedStatement statement, Part sizes, int plans)
      throws SQLException {
    sizes.bind(statement);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      var counted = new ArrayList<Long>();
      for (int i = 1; i <= plans; i++) {
        counted.add(row.getLong(i));
      }
      return counted;
    }
  }
}
