package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The statement that a query makes, and what is bound to its marks. */
final class PageSelect {
  private final StringBuilder sql = new StringBuilder("SELECT a.* FROM adjustments a WHERE TRUE");
  private final List<Object> values = new ArrayList<>();

  private PageSelect() {}

  static PageSelect of(AdjustmentQuery query, int limit) {
    var select = new PageSelect();
    select.withStatuses(query.statuses());
    select.within(query.visible());
    query.after().ifPresent(select::olderThan);
    select.sql.append(" ORDER BY a.created_at DESC, a.id DESC LIMIT ?");
    select.values.add(limit);
    return select;
  }

  String sql() {
    return sql.toString();
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private void withStatuses(Collection<Status> statuses) {
    if (!statuses.isEmpty()) {
      and("a.status IN " + marks(statuses.size()), statuses.stream().map(Status::name).toList());
    }
  }

  /** Every location that it names, by its header or a line, is one of theirs. */
  private void within(LocationAccess visible) {
    switch (visible) {
      case LocationAccess.Everywhere _ -> {}
      case LocationAccess.Only(var locations) when locations.isEmpty() ->
          and("a.sole_location = ''", List.of());
      case LocationAccess.Only(var locations) -> within(locations);
    }
  }

  private void within(Collection<LocationId> locations) {
    List<byte[]> theirs =
        locations.stream().map(location -> TextColumn.bytes(location.value())).toList();
    String marks = marks(theirs.size());
    and(
        """
        (a.sole_location = '' OR a.sole_location IN %1$s OR (a.sole_location IS NULL
        AND (a.header_location IS NULL OR a.header_location IN %1$s)
        AND NOT EXISTS (SELECT 1 FROM adjustment_lines l
        WHERE l.adjustment_id = a.id AND l.location_id NOT IN %1$s)))\
        """
            .formatted(marks),
        Collections.nCopies(3, theirs).stream().flatMap(List::stream).toList());
  }

  private void olderThan(Position position) {
    var createdAt = Timestamp.from(position.createdAt().truncatedTo(ChronoUnit.MICROS));
    byte[] id = UuidColumn.bytes(position.id().value());
    and("a.created_at <= ? AND (a.created_at < ? OR a.id < ?)", List.of(createdAt, createdAt, id));
  }

  private void and(String condition, List<?> bound) {
    sql.append(" AND ").append(condition);
    values.addAll(bound);
  }

  private static String marks(int count) {
    return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }
}
