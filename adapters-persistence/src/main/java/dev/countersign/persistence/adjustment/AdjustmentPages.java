package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Details;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Lists adjustments, newest first.; open to the framework, which wraps it. */
@Singleton
class AdjustmentPages {
  private final JdbcOperations jdbc;
  private final AdjustmentDocuments documents;

  AdjustmentPages(JdbcOperations jdbc, AdjustmentDocuments documents) {
    this.jdbc = jdbc;
    this.documents = documents;
  }

  /** Reads one more than asked for, to know whether there is a next part. */
  @Connectable
  AdjustmentPage page(AdjustmentQuery query) {
    PageSelect select = PageSelect.of(query, query.limit() + 1);
    List<RecordedAdjustment> found =
        jdbc.prepareStatement(select.sql(), statement -> rows(statement, select)).stream()
            .map(documents::recorded)
            .toList();
    return found.size() <= query.limit()
        ? new AdjustmentPage(found, Optional.empty())
        : cut(found.subList(0, query.limit()));
  }

  private List<AdjustmentRow> rows(PreparedStatement statement, PageSelect select)
      throws SQLException {
    select.bind(statement);
    try (var results = statement.executeQuery();
        var rows = jdbc.entityStream(results, AdjustmentRow.class)) {
      return rows.toList();
    }
  }

  private static AdjustmentPage cut(List<RecordedAdjustment> items) {
    Details last = items.getLast().adjustment().details();
    return new AdjustmentPage(items, Optional.of(new Position(last.createdAt(), last.id())));
  }
}
