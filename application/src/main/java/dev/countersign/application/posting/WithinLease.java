package dev.countersign.application.posting;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets an ERP be told nothing by a worker that was held up. What is told within 25 s of the lease's
 * begin leaves us within 30 s more, and so before anybody else can have the step.
 */
final class WithinLease implements ErpAdjustments, ErpApprovals {
  /** Leaves 5 s of a lease of 60 s, the shortest one. */
  static final Duration LONGEST_HELD_UP = Duration.ofSeconds(25);

  private static final ErpError HELD_UP =
      ErpError.of("erp.held_up", "Countersign was held up before it could tell the ERP");

  private final ErpAdjustments documents;
  private final ErpApprovals approvals;
  private final LongSupplier leasedAt;

  /**
   * For one worker.
   *
   * @param leasedAt when its lease began, by {@link System#nanoTime}
   */
  WithinLease(ErpAdjustments documents, ErpApprovals approvals, LongSupplier leasedAt) {
    this.documents = documents;
    this.approvals = approvals;
    this.leasedAt = leasedAt;
  }

  @Override
  public ErpWrite create(Posting posting) {
    return inTime(() -> documents.create(posting));
  }

  @Override
  public ErpWrite update(DocumentId id, Posting posting) {
    return inTime(() -> documents.update(id, posting));
  }

  @Override
  public ErpWrite delete(DocumentId id) {
    return inTime(() -> documents.delete(id));
  }

  @Override
  public ErpLookup find(DocumentId id) {
    return documents.find(id);
  }

  @Override
  public ErpSearch search(Set<ReferenceCode> codes) {
    return documents.search(codes);
  }

  @Override
  public ErpWrite submit(DocumentId id) {
    return inTime(() -> approvals.submit(id));
  }

  @Override
  public ErpWrite approve(DocumentId id) {
    return inTime(() -> approvals.approve(id));
  }

  @Override
  public ErpWrite approveFinally(DocumentId id) {
    return inTime(() -> approvals.approveFinally(id));
  }

  @Override
  public ErpWrite reject(DocumentId id, String reason) {
    return inTime(() -> approvals.reject(id, reason));
  }

  private ErpWrite inTime(Supplier<ErpWrite> write) {
    return System.nanoTime() - leasedAt.getAsLong() < LONGEST_HELD_UP.toNanos()
        ? write.get()
        : ErpWrite.NotSent.unsent(HELD_UP, Optional.empty());
  }
}
