package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How one search settles many lost postings. */
@Timeout(60)
class FindingManyTest {
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Duration SHORT_LEASE = Duration.ofMillis(30);

  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);
  private final List<Set<ReferenceCode>> searches = new ArrayList<>();
  private final List<String> traces = new ArrayList<>();
  private final Exchanges exchanges = new Exchanges();
  private final CountDownLatch renewals = new CountDownLatch(3);

  @Test
  void settlesAllOfThemByOneSearchAndEachByItself() {
    List<AdjustmentId> booked = lost(3);
    AdjustmentId notThere = workplace.submitted();
    workplace.store.postings().claim(9, LEASE, Given::attempt);
    workplace.clock.passes(LEASE);
    posting(workplace.erp::search).find(claimed(), System.nanoTime(), LEASE);

    assertThat(searches).singleElement().satisfies(codes -> assertThat(codes).hasSize(4));
    assertThat(booked).allSatisfy(id -> assertThat(status(id)).isEqualTo(Status.POSTED));
    assertThat(workplace.progress(notThere).state()).isEqualTo(ErpState.UNCERTAIN);
    assertThat(workplace.erp.creates()).isEqualTo(3);
  }

  @Test
  void keepsTheLeasesUpWhileTheSearchGoesOn() {
    AdjustmentId id = lost(1).getFirst();
    List<ClaimedStep> claims = claimed();
    posting(
            codes -> {
              awaitRenewals();
              return workplace.erp.search(codes);
            })
        .find(claims, System.nanoTime(), SHORT_LEASE);
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(renewals.getCount()).isZero();
  }

  @Test
  void dropsWhatSomebodyElseHasTakenOver() {
    AdjustmentId id = lost(1).getFirst();
    List<ClaimedStep> stalled = claimed();
    workplace.clock.passes(LEASE);
    List<ClaimedStep> taken = claimed();
    posting(workplace.erp::search).find(stalled, System.nanoTime(), LEASE);
    assertThat(status(id)).isEqualTo(Status.APPROVED);
    posting(workplace.erp::search).find(taken, System.nanoTime(), LEASE);
    assertThat(status(id)).isEqualTo(Status.POSTED);
  }

  @Test
  void keepsEachUnderTheTraceOfItsOwnRequest() {
    lost(2);
    List<ClaimedStep> claims = claimed();
    List<ClaimedStep> traced =
        List.of(under("first", claims.getFirst()), under("second", claims.getLast()));
    posting(workplace.erp::search).find(traced, System.nanoTime(), LEASE);

    assertThat(traces).containsExactly("first", "second");
  }

  private static ClaimedStep under(String trace, ClaimedStep claim) {
    return new ClaimedStep(
        claim.number(),
        claim.fence(),
        claim.adjustmentId(),
        claim.step(),
        claim.task(),
        claim.documentId(),
        claim.attempts(),
        claim.tries(),
        claim.looks(),
        claim.since(),
        trace);
  }

  @Test
  void looksAgainForAllWhereTheSearchBreaksOff() {
    List<AdjustmentId> ids = lost(2);
    ErpError down = Given.error("erp.unreachable");
    posting(_ -> new ErpSearch.Unavailable(down)).find(claimed(), System.nanoTime(), LEASE);
    assertThat(ids).allSatisfy(id -> assertThat(workplace.progress(id).error()).contains(down));
    workplace.clock.passes(Duration.ofMinutes(5));
    posting(
            _ -> {
              throw new IllegalStateException("a fault of ours");
            })
        .find(claimed(), System.nanoTime(), LEASE);
    assertThat(ids)
        .allSatisfy(id -> assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN));
  }

  /** Postings that the ERP has booked for a process that died before it could keep the answer. */
  private List<AdjustmentId> lost(int many) {
    List<AdjustmentId> ids = Stream.generate(workplace::submitted).limit(many).toList();
    for (ClaimedStep claim : workplace.store.postings().claim(many, LEASE, Given::attempt)) {
      workplace.erp.create(claim.step().sent().orElseThrow());
    }
    workplace.clock.passes(LEASE);
    return ids;
  }

  private List<ClaimedStep> claimed() {
    return workplace.store.postings().claimLost(200, LEASE);
  }

  private void awaitRenewals() {
    try {
      renewals.await();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** With an ERP that is searched so. */
  private PostingToErp posting(Function<Set<ReferenceCode>, ErpSearch> search) {
    return new PostingToErp(
        new CountingRenewals(workplace.store.postings(), renewals),
        workplace.store.adjustments(),
        new SearchedSo(workplace.erp, search, searches),
        workplace.erp,
        Workplace.SCHEDULE,
        workplace.clock,
        GivenIds::next,
        _ -> {},
        new NotedTraces(traces),
        exchanges);
  }

  private Status status(AdjustmentId id) {
    return workplace.recorded(id).adjustment().status();
  }

  /** Notes under which traces something was done. */
  private record NotedTraces(List<String> noted) implements Traces {
    @Override
    public Optional<String> current() {
      return Optional.empty();
    }

    @Override
    public void within(String trace, Runnable work) {
      noted.add(trace);
      work.run();
    }
  }

  /** An ERP whose search is another. */
  private record SearchedSo(
      ErpAdjustments sound,
      Function<Set<ReferenceCode>, ErpSearch> search,
      List<Set<ReferenceCode>> searches)
      implements ErpAdjustments {
    @Override
    public ErpWrite create(Posting posting) {
      return sound.create(posting);
    }

    @Override
    public ErpWrite update(DocumentId id, Posting posting) {
      return sound.update(id, posting);
    }

    @Override
    public ErpWrite delete(DocumentId id) {
      return sound.delete(id);
    }

    @Override
    public ErpLookup find(DocumentId id) {
      return sound.find(id);
    }

    @Override
    public ErpSearch search(Set<ReferenceCode> codes) {
      searches.add(codes);
      return search.apply(codes);
    }
  }

  /** Postings that count how often leases are renewed. */
  private record CountingRenewals(Postings sound, CountDownLatch renewals) implements Postings {
    @Override
    public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
      return sound.claim(most, lease, attempting);
    }

    @Override
    public List<ClaimedStep> claimLost(int most, Duration lease) {
      return sound.claimLost(most, lease);
    }

    @Override
    public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
      List<ClaimedStep> renewed = sound.renew(claims, lease);
      renewals.countDown();
      return renewed;
    }

    @Override
    public Settled settle(
        ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
      return sound.settle(claim, result, entry, next);
    }

    @Override
    public Set<AdjustmentId> bearers(DocumentId document) {
      return sound.bearers(document);
    }
  }
}
