package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.persistence.sql.Transactions;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists adjustments, newest first; open to the framework, which wraps it. */
@Singleton
class AdjustmentPages {
  private final JdbcOperations jdbc;
  private final AdjustmentDocuments documents;
  private final Choosing choosing;
  private final Transactions transactions;

  AdjustmentPages(
      JdbcOperations jdbc,
      AdjustmentDocuments documents,
      Choosing choosing,
      Transactions transactions) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.choosing = choosing;
    this.transactions = transactions;
  }

  /** What several statements have to find out is seen at one moment. */
  @Connectable
  AdjustmentPage page(AdjustmentQuery query) {
    Asked asked = Asked.of(query);
    if (asked.isInVain()) {
      return new AdjustmentPage(List.of(), Optional.empty());
    }
    return Choosing.takesSeveralStatements(asked)
        ? transactions.reading(() -> found(asked))
        : found(asked);
  }

  /** Reads one more than asked for, to know whether there is a next part. */
  private AdjustmentPage found(Asked asked) {
    int limit = asked.query().limit();
    Map<Aspect, Part> conditions = Conditions.of(asked);
    Plan plan = choosing.plan(asked, conditions);
    if (plan.isInVain()) {
      return new AdjustmentPage(List.of(), Optional.empty());
    }
    Part select = plan.rows(conditions, asked.query().after().map(ListKey::of), limit + 1);
    List<AdjustmentRow> rows = jdbc.prepareStatement(select.sql(), s -> rows(s, select));
    return rows.size() <= limit
        ? new AdjustmentPage(recorded(rows), Optional.empty())
        : cut(rows.subList(0, limit));
  }

  private List<AdjustmentRow> rows(PreparedStatement statement, Part select) throws SQLException {
    select.bind(statement);
    try (var results = statement.executeQuery();
        var rows = jdbc.entityStream(results, AdjustmentRow.class)) {
      return rows.toList();
    }
  }

  private AdjustmentPage cut(List<AdjustmentRow> rows) {
    return new AdjustmentPage(recorded(rows), Optional.of(rows.getLast().listKey().position()));
  }

  private List<RecordedAdjustment> recorded(List<AdjustmentRow> rows) {
    return rows.stream().map(documents::recorded).toList();
  }
}
