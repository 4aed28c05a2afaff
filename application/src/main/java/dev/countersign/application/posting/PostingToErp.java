package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Exchanges.Heard;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.Traces;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.catalogue.ItemId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Works on claimed steps: tells the ERP, and keeps what became of it. */
public final class PostingToErp {
  private static final System.Logger LOG = System.getLogger("countersign.posting");
  private static final ErpError FAULT =
      ErpError.of("erp.fault", "Countersign broke off; see its log");

  /** How often a lease is renewed while it lasts. */
  private static final int RENEWALS = 3;

  private final Postings postings;
  private final ErpAdjustments documents;
  private final ErpApprovals approvals;
  private final RetrySchedule schedule;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Traces traces;
  private final Exchanges exchanges;
  private final KeepingResults keeping;

  /**
   * Made once for all steps.
   *
   * @param ids makes UUIDs of version 7
   * @param onStockMoved told of items whose stock the ERP may have changed, before anybody can see
   *     that it has
   * @param traces to which the steps belong
   * @param exchanges hears what is said to the ERP
   */
  public PostingToErp(
      Postings postings,
      Adjustments adjustments,
      ErpAdjustments documents,
      ErpApprovals approvals,
      RetrySchedule schedule,
      InstantSource clock,
      Supplier<UUID> ids,
      Consumer<Set<ItemId>> onStockMoved,
      Traces traces,
      Exchanges exchanges) {
    this.postings = postings;
    this.documents = documents;
    this.approvals = approvals;
    this.schedule = schedule;
    this.clock = clock;
    this.ids = ids;
    this.traces = traces;
    this.exchanges = exchanges;
    this.keeping = new KeepingResults(postings, adjustments, clock, ids, onStockMoved);
  }

  /**
   * Does a step to its end: whatever the ERP does, it is left where a later try goes on.
   *
   * @param leasedAt when it was claimed at the earliest, by {@link System#nanoTime}
   */
  public void work(ClaimedStep claim, long leasedAt) {
    working(claim, () -> keeping.keep(claim, exchanges.during(() -> told(claim, leasedAt))));
  }

  /**
   * What the trail tells of a claim to send, before anything is sent.
   *
   * @param version the adjustment's
   */
  public AuditEntry attempt(ClaimedStep claim, long version) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return StepEntry.attempt(ids.get(), now, claim, version);
  }

  /** A fault of ours leaves in doubt what the ERP has done. */
  private Worked told(ClaimedStep claim, long leasedAt) {
    try {
      var erp = new WithinLease(documents, approvals, () -> leasedAt);
      return new TellingErp(erp, erp, schedule, clock).work(claim);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "step " + claim.number() + " broke off", fault);
      Duration delay = schedule.goingOn(claim.age(clock.instant()));
      return Worked.lookAgain(delay, claim.looks(), FAULT);
    }
  }

  /**
   * Finds the documents of lost steps by one search for all of them, which may take minutes; their
   * leases are kept up meanwhile.
   *
   * @param leasedAt when they were claimed at the earliest, by {@link System#nanoTime}
   * @param lease how long each renewal lasts
   */
  public void find(List<ClaimedStep> lost, long leasedAt, Duration lease) {
    try (var leases =
        new RenewedLeases(postings, lost, leasedAt, lease, lease.dividedBy(RENEWALS))) {
      Heard<ErpSearch> search = exchanges.during(() -> searched(lost));
      var erp = new WithinLease(documents, approvals, leases::leasedAt);
      var finding = new FindingLostDocuments(postings, erp, schedule, clock);
      lost.stream().filter(leases::holds).forEach(claim -> kept(claim, search, finding));
    }
  }

  private ErpSearch searched(List<ClaimedStep> lost) {
    try {
      return documents.search(
          lost.stream()
              .flatMap(claim -> claim.lost().stream())
              .map(Posting::code)
              .collect(Collectors.toSet()));
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "the search for " + lost.size() + " documents broke off", fault);
      return new ErpSearch.Unavailable(FAULT);
    }
  }

  /** What cannot be kept of one step does not hold back the others; its lease runs out. */
  private void kept(ClaimedStep claim, Heard<ErpSearch> search, FindingLostDocuments finding) {
    try {
      Posting posting = claim.lost().orElseThrow();
      List<Exchange> before = about(posting, search.exchanges());
      Supplier<Worked> judging = () -> finding.judged(claim, posting, search.done());
      working(claim, () -> keeping.keep(claim, exchanges.during(judging).after(before)));
    } catch (RuntimeException fault) {
      LOG.log(
          Level.ERROR, "step " + claim.number() + " could not be kept; its lease runs out", fault);
    }
  }

  private void working(ClaimedStep claim, Runnable work) {
    String operation = claim.step().operation().name().toLowerCase(Locale.ROOT);
    traces.doing("step " + operation, claim.trace(), work);
  }

  /** A search reads the list for all, and each document for one of them. */
  private static List<Exchange> about(Posting posting, List<Exchange> search) {
    return search.stream()
        .filter(each -> each.pages() > 0 || each.answered().contains(posting.code().value()))
        .toList();
  }
}
