package dev.countersign.persistence.catalogue;

import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Storage;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head, storages and some items in one statement, and so of one and the same copy; open
 * to the framework, which wraps it.
 */
@Singleton
class SnapshotSelect {
  private static final String HEAD = "HEAD";
  private static final String STORAGE = "STORAGE";
  private static final String HEAD_AND_STORAGES =
      """
      SELECT 'HEAD' AS kind, generation, IF(generation = ?, NULL, reference) AS document
      FROM catalogue WHERE id = 1
      UNION ALL SELECT 'STORAGE', c.generation, s.document
      FROM catalogue c, catalogue_storages s WHERE c.id = 1 AND c.generation <> ?\
      """;

  private final JdbcOperations jdbc;
  private final CatalogueDocuments documents;

  SnapshotSelect(JdbcOperations jdbc, CatalogueDocuments documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /**
   * What was read.
   *
   * @param generation 0 until there is a copy
   * @param reference of a generation other than the one that the reader knows
   */
  record Read(long generation, Optional<Reference> reference, List<Item> items) {}

  /** Leaves out the reference data where the generation is the known one. */
  @Connectable
  Read read(long known, Collection<ItemId> items) {
    return jdbc.prepareStatement(sql(items.size()), statement -> read(statement, known, items));
  }

  private Read read(PreparedStatement statement, long known, Collection<ItemId> items)
      throws SQLException {
    statement.setLong(1, known);
    statement.setLong(2, known);
    int mark = 3;
    for (ItemId item : items) {
      statement.setBytes(mark++, TextColumn.bytes(item.value()));
    }
    try (ResultSet rows = statement.executeQuery()) {
      return read(rows);
    }
  }

  private Read read(ResultSet rows) throws SQLException {
    long generation = 0;
    Optional<String> reference = Optional.empty();
    var storages = new ArrayList<Storage>();
    var items = new ArrayList<Item>();
    while (rows.next()) {
      Optional<String> document = text(rows.getBytes("document"));
      switch (rows.getString("kind")) {
        case HEAD -> {
          generation = rows.getLong("generation");
          reference = document;
        }
        case STORAGE -> storages.add(documents.storage(document.orElseThrow()));
        default -> items.add(documents.item(document.orElseThrow()));
      }
    }
    long head = generation;
    return new Read(head, reference.map(r -> documents.reference(r, storages, head)), items);
  }

  private static String sql(int items) {
    if (items == 0) {
      return HEAD_AND_STORAGES;
    }
    String marks = String.join(", ", Collections.nCopies(items, "?"));
    return HEAD_AND_STORAGES
        + " UNION ALL SELECT 'ITEM', NULL, document FROM catalogue_items WHERE item_id IN ("
        + marks
        + ")";
  }

  private static Optional<String> text(byte @Nullable [] bytes) {
    return Optional.ofNullable(bytes).map(TextColumn::text);
  }
}
