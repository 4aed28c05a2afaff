package dev.countersign.persistence.event;

import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads events by their places, numbered or not; open to the framework, which wraps it. */
@Singleton
class EventPlaces {
  private final JdbcOperations jdbc;

  EventPlaces(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** An event that is committed. */
  record Placed(long place, String document) {}

  /** What is at that place, after it, or at one of the others, so many at most by their places. */
  @Connectable
  List<Placed> from(long place, Collection<Long> others, int most) {
    Part select =
        Part.of("SELECT place, document FROM events WHERE place >= ? OR ", place)
            .then(Part.in("place", others))
            .then(Part.of(" ORDER BY place LIMIT ?", most));
    return jdbc.prepareStatement(select.sql(), statement -> read(statement, select));
  }

  private static List<Placed> read(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (ResultSet results = statement.executeQuery()) {
      var placed = new ArrayList<Placed>();
      while (results.next()) {
        placed.add(new Placed(results.getLong(1), TextColumn.text(results.getBytes(2))));
      }
      return placed;
    }
  }
}
