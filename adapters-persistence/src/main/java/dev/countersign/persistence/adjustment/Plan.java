package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.sql.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a part of the list is found.
 *
 * @param sources where places are read from; together they have all that is asked for
 * @param covered what the sources themselves see to
 */
record Plan(List<Source> sources, Set<Aspect> covered) {
  Plan {
    sources = List.copyOf(sources);
    covered = Set.copyOf(covered);
  }

  static Plan of(Source source, Aspect... covered) {
    return new Plan(List.of(source), Set.of(covered));
  }

  /** What each place found has to be held against; empty where nothing is left. */
  Optional<Part> further(Map<Aspect, Part> conditions) {
    List<Part> left =
        conditions.entrySet().stream()
            .filter(condition -> !covered.contains(condition.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return Optional.of(Part.join(" AND ", left)).filter(_ -> !left.isEmpty());
  }

  /** Whether there is nothing of what is asked for. */
  boolean isInVain() {
    return sources.isEmpty();
  }

  boolean coversAll(Map<Aspect, Part> conditions) {
    return covered.containsAll(conditions.keySet());
  }

  /** Whose rows the part has: the newest places of each source, the newest of those, their rows. */
  Part rows(Map<Aspect, Part> conditions, Optional<ListKey> before, int limit) {
    return newest(further(conditions), before, limit).then(" ORDER BY a.list_key DESC");
  }

  /** The same rows as far as they are among the newest so many places of the sources. */
  Part rowsAmong(int newest, Map<Aspect, Part> conditions, Optional<ListKey> before, int limit) {
    Part held = further(conditions).map(Part.of(" WHERE ")::then).orElse(Part.NOTHING);
    return newest(Optional.empty(), before, newest)
        .then(held)
        .then(" ORDER BY a.list_key DESC LIMIT " + limit);
  }

  private Part newest(Optional<Part> further, Optional<ListKey> before, int most) {
    return Part.of("(SELECT DISTINCT u.list_key AS list_key FROM (")
        .then(union(sources.stream().map(s -> s.newest(further, before, most)).toList()))
        .then(") u ORDER BY list_key DESC LIMIT " + most + ") p")
        .then(" STRAIGHT_JOIN adjustments a ON a.list_key = p.list_key");
  }

  /** How many places the sources have, as far as so many. */
  Part size(Optional<ListKey> before, int most) {
    Part ending = Part.of(" LIMIT " + most);
    return Part.of("(SELECT COUNT(*) FROM (")
        .then(union(sources.stream().map(s -> s.select(Optional.empty(), before, ending)).toList()))
        .then(") c)");
  }

  private static Part union(List<Part> selects) {
    return selects.size() == 1
        ? selects.getFirst()
        : Part.join(
            " UNION ALL ", selects.stream().map(s -> Part.of("(").then(s).then(")")).toList());
  }
}
