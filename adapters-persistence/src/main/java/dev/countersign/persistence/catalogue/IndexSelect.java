package dev.countersign.persistence.catalogue;

import dev.countersign.persistence.catalogue.ItemIndex.Entry;
import dev.countersign.persistence.sql.TextColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * Reads all items in one statement, and so of one and the same copy; open to the framework, which
 * wraps it.
 */
@Singleton
class IndexSelect {
  private static final String ALL =
      """
      SELECT c.generation, i.document
      FROM catalogue c LEFT JOIN catalogue_items i ON TRUE WHERE c.id = 1\
      """;

  private final JdbcOperations jdbc;
  private final CatalogueDocuments documents;

  IndexSelect(JdbcOperations jdbc, CatalogueDocuments documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  @Connectable
  ItemIndex read() {
    return jdbc.prepareStatement(ALL, this::read);
  }

  private ItemIndex read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      long generation = 0;
      var entries = new ArrayList<Entry>();
      while (rows.next()) {
        generation = rows.getLong("generation");
        byte[] document = rows.getBytes("document");
        if (document != null) {
          entries.add(Entry.of(documents.item(TextColumn.text(document))));
        }
      }
      entries.sort(Comparator.comparing(entry -> entry.id().value()));
      return new ItemIndex(generation, entries);
    }
  }
}
