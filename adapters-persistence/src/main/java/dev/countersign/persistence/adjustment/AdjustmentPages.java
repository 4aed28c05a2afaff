package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.Transactions;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists adjustments, newest first; open to the framework, which wraps it. */
@Singleton
class AdjustmentPages {
  /** So many pages of the newest are looked through for days and words. */
  private static final int RECENT = 3;

  private final RecordedRows adjustments;
  private final AdjustmentDocuments documents;
  private final Choosing choosing;
  private final Transactions transactions;

  AdjustmentPages(
      RecordedRows adjustments,
      AdjustmentDocuments documents,
      Choosing choosing,
      Transactions transactions) {
    this.adjustments = adjustments;
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

  private AdjustmentPage found(Asked asked) {
    Map<Aspect, Part> conditions = Conditions.of(asked);
    return choosing
        .recent(asked, conditions)
        .flatMap(plan -> foundAmongRecent(plan, asked, conditions))
        .orElseGet(() -> planned(asked, conditions));
  }

  /** Empty where they are not enough. */
  private Optional<AdjustmentPage> foundAmongRecent(
      Plan plan, Asked asked, Map<Aspect, Part> conditions) {
    int limit = asked.query().limit();
    List<RecordedRow> rows =
        adjustments.from(
            plan.rowsAmong(RECENT * (limit + 1), conditions, before(asked), limit + 1));
    return rows.size() <= limit ? Optional.empty() : Optional.of(cut(rows.subList(0, limit)));
  }

  /** Reads one more than asked for, to know whether there is a next part. */
  private AdjustmentPage planned(Asked asked, Map<Aspect, Part> conditions) {
    int limit = asked.query().limit();
    Plan plan = choosing.plan(asked, conditions);
    if (plan.isInVain()) {
      return new AdjustmentPage(List.of(), Optional.empty());
    }
    List<RecordedRow> rows = adjustments.from(plan.rows(conditions, before(asked), limit + 1));
    return rows.size() <= limit
        ? new AdjustmentPage(recorded(rows), Optional.empty())
        : cut(rows.subList(0, limit));
  }

  private static Optional<ListKey> before(Asked asked) {
    return asked.query().after().map(ListKey::of);
  }

  private AdjustmentPage cut(List<RecordedRow> rows) {
    return new AdjustmentPage(recorded(rows), Optional.of(rows.getLast().listKey().position()));
  }

  private List<RecordedAdjustment> recorded(List<RecordedRow> rows) {
    return rows.stream().map(documents::recorded).toList();
  }
}
