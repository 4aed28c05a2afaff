package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.approval.Total;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Adjustments in their tables. */
@Singleton
final class JdbcAdjustments implements Adjustments {
  /** How often a lock is waited for, a second each. */
  private static final int WAITS = 1;

  private final Finding finding;
  private final KnownAdjustments known;
  private final AdjustmentPages pages;
  private final Storing storing;
  private final Worths worths;
  private final Transactions transactions;

  JdbcAdjustments(
      Finding finding,
      KnownAdjustments known,
      AdjustmentPages pages,
      Storing storing,
      Worths worths,
      Transactions transactions) {
    this.finding = finding;
    this.known = known;
    this.pages = pages;
    this.storing = storing;
    this.worths = worths;
    this.transactions = transactions;
  }

  @Override
  public Optional<RecordedAdjustment> find(AdjustmentId id) {
    return finding.find(id);
  }

  @Override
  public CompletionStage<Optional<RecordedAdjustment>> findAsync(AdjustmentId id) {
    return finding.findAsync(id);
  }

  @Override
  public Stored store(StoreChange change) {
    return transactions
        .run(WAITS, Stored.Done.class::isInstance, () -> storing.store(change))
        .map(this::learned)
        .orElseGet(() -> blocked(change.next()));
  }

  @Override
  public Stored submit(StoreSubmission submission) {
    return transactions
        .run(WAITS, Stored.Done.class::isInstance, () -> storing.submit(submission))
        .map(this::learned)
        .orElseGet(Stored.Stale::new);
  }

  /** Whoever writes an adjustment mostly goes on with it. */
  private Stored learned(Stored stored) {
    if (stored instanceof Stored.Done(var recorded)) {
      known.learn(recorded);
    }
    return stored;
  }

  @Override
  public Total submitted(CreatorsDay day) {
    return worths.of(day);
  }

  @Override
  public AdjustmentPage page(AdjustmentQuery query) {
    return pages.page(query);
  }

  /** A new one waits for nobody but somebody who takes the same reference. */
  private static Stored blocked(Adjustment next) {
    return next.version() == 1 && next.content().reference().isPresent()
        ? new Stored.ReferenceTaken()
        : new Stored.Stale();
  }
}
