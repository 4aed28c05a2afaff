package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines that adjustments are searched by; open to the framework, which wraps it. */
@Singleton
class JdbcOpenLines implements OpenLines {
  private static final String OF_ITEMS =
      """
      SELECT DISTINCT l.item_id, l.location_id
      FROM adjustment_lines l JOIN adjustments a ON a.id = l.adjustment_id
      WHERE a.status IN ('PENDING_APPROVAL', 'PENDING_FINAL_APPROVAL', 'APPROVED')
      AND a.id <> ? AND l.location_id IS NOT NULL AND l.item_id IN \
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
    List<ItemId> items = places.stream().map(ItemAt::item).distinct().toList();
    if (items.isEmpty()) {
      return Set.of();
    }
    String marks = "(" + String.join(", ", Collections.nCopies(items.size(), "?")) + ")";
    Set<ItemAt> open =
        jdbc.prepareStatement(OF_ITEMS + marks, statement -> read(statement, items, but));
    open.retainAll(places);
    return open;
  }

  private static Set<ItemAt> read(
      PreparedStatement statement, List<ItemId> items, Optional<AdjustmentId> but)
      throws SQLException {
    statement.setBytes(1, but.map(id -> UuidColumn.bytes(id.value())).orElse(NOBODY));
    int mark = 2;
    for (ItemId item : items) {
      statement.setBytes(mark++, TextColumn.bytes(item.value()));
    }
    try (ResultSet rows = statement.executeQuery()) {
      var open = new HashSet<ItemAt>();
      while (rows.next()) {
        open.add(new ItemAt(new ItemId(text(rows, 1)), new LocationId(text(rows, 2))));
      }
      return open;
    }
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    return new String(rows.getBytes(column), StandardCharsets.UTF_8);
  }
}
