package dev.countersign.persistence.event;

import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

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
    String marks = String.join(", ", Collections.nCopies(others.size(), "?"));
    String or = others.isEmpty() ? "" : "OR place IN (" + marks + ") ";
    String sql =
        "SELECT place, document FROM events WHERE place >= ? " + or + "ORDER BY place LIMIT ?";
    List<Long> values =
        Stream.of(Stream.of(place), others.stream(), Stream.of((long) most))
            .flatMap(part -> part)
            .toList();
    return jdbc.prepareStatement(sql, statement -> read(statement, values));
  }

  /** The newest so many, rising. */
  @Connectable
  List<Long> newest(int most) {
    return jdbc.prepareStatement(
        "SELECT place FROM events ORDER BY place DESC LIMIT ?",
        statement -> {
          statement.setInt(1, most);
          try (ResultSet results = statement.executeQuery()) {
            var newest = new ArrayList<Long>();
            while (results.next()) {
              newest.add(results.getLong(1));
            }
            return newest.reversed();
          }
        });
  }

  private static List<Placed> read(PreparedStatement statement, List<Long> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setLong(i + 1, values.get(i));
    }
    try (ResultSet results = statement.executeQuery()) {
      var placed = new ArrayList<Placed>();
      while (results.next()) {
        placed.add(new Placed(results.getLong(1), TextColumn.text(results.getBytes(2))));
      }
      return placed;
    }
  }
}
