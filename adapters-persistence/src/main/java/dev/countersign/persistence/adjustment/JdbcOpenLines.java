package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The places that adjustments are found by; open to the framework, which wraps it. */
@Singleton
class JdbcOpenLines implements OpenLines {
  private static final String OPEN_AT =
      """
      SELECT DISTINCT t.term
      FROM adjustment_terms t JOIN adjustments a ON a.list_key = t.list_key
      WHERE a.status IN ('PENDING_APPROVAL', 'PENDING_FINAL_APPROVAL', 'APPROVED')
      AND t.kind = ? AND a.id <> ? AND \
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
    List<byte[]> terms = places.stream().map(at -> Source.Found.bytes(text(at))).toList();
    Part select =
        new Part(OPEN_AT, List.of(TermKind.ITEM_AT.number(), id)).then(Part.in("t.term", terms));
    Set<String> open = jdbc.prepareStatement(select.sql(), statement -> read(statement, select));
    return places.stream()
        .filter(at -> open.contains(text(at)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(ItemAt place) {
    return Term.at(place).text();
  }

  private static Set<String> read(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (ResultSet rows = statement.executeQuery()) {
      var open = new HashSet<String>();
      while (rows.next()) {
        open.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
      }
      return open;
    }
  }
}
