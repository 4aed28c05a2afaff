package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places that adjustments are found by; open to the framework, which wraps it. */
@Singleton
class JdbcOpenLines implements OpenLines {
  /** The first is enough, however many there are. */
  private static final String OPEN_AT =
      """
      (SELECT t.term FROM adjustment_terms t FORCE INDEX (adjustment_terms_found)
      WHERE t.kind = ? AND t.term = ? AND RIGHT(t.list_key, 16) <> ? LIMIT 1)\
      """;

  /** The id of no adjustment. */
  private static final byte[] NOBODY = new byte[16];

  private final JdbcOperations jdbc;

  JdbcOpenLines(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Connectable
  public Set<ItemAt> among(Set<ItemAt> places, Optional<AdjustmentId> but) {
    if (places.isEmpty()) {
      return Set.of();
    }
    byte[] id = but.map(known -> UuidColumn.bytes(known.value())).orElse(NOBODY);
    Part select =
        Part.join(" UNION ALL ", places.stream().map(place -> openAt(place, id)).toList());
    Set<String> open = jdbc.prepareStatement(select.sql(), statement -> read(statement, select));
    return places.stream()
        .filter(at -> open.contains(text(at)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Part openAt(ItemAt place, byte[] but) {
    return Part.of(OPEN_AT, TermKind.OPEN_AT.number(), Source.Found.bytes(text(place)), but);
  }

  private static String text(ItemAt place) {
    return Term.at(place).text();
  }

  private static Set<String> read(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (ResultSet rows = statement.executeQuery()) {
      var open = new HashSet<String>();
      while (rows.next()) {
        open.add(TextColumn.text(rows.getBytes(1)));
      }
      return open;
    }
  }
}
