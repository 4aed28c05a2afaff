package dev.countersign.application.given;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.ChangingAdjustments;
import dev.countersign.application.adjustment.DecidingOnAdjustments;
import dev.countersign.application.adjustment.DraftingAdjustments;
import dev.countersign.application.adjustment.EarlierAnswers;
import dev.countersign.application.adjustment.HouseRules;
import dev.countersign.application.adjustment.JudgingAdjustments;
import dev.countersign.application.adjustment.PostingPlan;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.ReversingAdjustments;
import dev.countersign.application.adjustment.SubmittingAdjustments;
import dev.countersign.application.adjustment.ValidatingAdjustments;
import dev.countersign.application.adjustment.WarningOfNobody;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpSearch;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.posting.Asked;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.KeepingInterventions;
import dev.countersign.application.posting.PostingToErp;
import dev.countersign.application.posting.ReopeningAdjustments;
import dev.countersign.application.posting.RetrySchedule;
import dev.countersign.application.posting.RetryingPostings;
import dev.countersign.application.posting.Settlement;
import dev.countersign.application.posting.SettlingPostings;
import dev.countersign.application.posting.VoidingAdjustments;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.domain.person.Actor;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.erp.InMemoryErp;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** All use cases on a store and an ERP in memory, with a clock moved by hand. */
public final class Workplace {
  /** The waits before a lost posting is looked for again. */
  public static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

  public static final RetrySchedule SCHEDULE =
      new RetrySchedule(Duration.ofSeconds(1), Duration.ofMinutes(5), LOOKS, new Random(42));

  public static final ExpectedVersion ANY = new ExpectedVersion.Any();

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final ReadingStock.Limits LIMITS =
      new ReadingStock.Limits(Duration.ofSeconds(60), Duration.ofMinutes(1), 4);
  private static final HouseRules RULES =
      new HouseRules(31, new Leniency(false, true), EnumSet.allOf(Feature.class));

  public final HandMovedClock clock = new HandMovedClock(Given.NOW);
  public final InMemoryStore store = new InMemoryStore(clock);
  public final InMemoryErp erp = new InMemoryErp(ErpGoods.masters(), ErpGoods.stock());
  public final InMemoryCatalogue catalogue =
      new InMemoryCatalogue(new ConfiguredLists(Reason.SHIPPED, Cause.SHIPPED));
  public final DraftingAdjustments drafting;
  public final ReversingAdjustments reversing;
  public final SubmittingAdjustments submitting;
  public final ValidatingAdjustments validating;
  public final DecidingOnAdjustments deciding;
  public final PostingToErp posting;
  public final VoidingAdjustments voiding;
  public final RetryingPostings retrying;
  public final ReopeningAdjustments reopening;
  public final SettlingPostings settling;

  private final AtomicInteger rings = new AtomicInteger();

  private Workplace(ApprovalsAt approvals, Levels levels) {
    this(approvals, new ApprovalPolicy(levels, List.of(), "5f1c"));
  }

  private Workplace(ApprovalsAt approvals, ApprovalPolicy policy) {
    var stock = new ReadingStock(erp.stock(), LIMITS, clock, Traces.NONE);
    var judging =
        new JudgingAdjustments(
            catalogue,
            stock,
            store.openLines(),
            RULES,
            store.periods()::closedThrough,
            clock,
            GivenIds::next);
    var earlier = new EarlierAnswers(store.keptAnswers());
    var changing =
        new ChangingAdjustments(
            store.adjustments(),
            store.auditTrail(),
            earlier,
            new PostingPlan(approvals),
            clock,
            GivenIds::next,
            rings::incrementAndGet);
    drafting = new DraftingAdjustments(changing, judging);
    reversing = new ReversingAdjustments(changing, catalogue, stock);
    store.people().seen(Given.approver(), clock.instant());
    store.people().seen(Given.finalApprover(), clock.instant());
    var nobody = new WarningOfNobody(store.people());
    submitting = new SubmittingAdjustments(changing, judging, policy, nobody);
    validating =
        new ValidatingAdjustments(
            judging, store.adjustments(), store.references(), nobody, policy, clock);
    deciding = new DecidingOnAdjustments(changing, judging);
    posting =
        new PostingToErp(
            store.postings(),
            store.adjustments(),
            erp,
            erp,
            SCHEDULE,
            clock,
            GivenIds::next,
            stock::forget,
            Traces.NONE,
            new Exchanges());
    var keeping =
        new KeepingInterventions(
            store.adjustments(),
            store.interventions(),
            store.auditTrail(),
            earlier,
            clock,
            GivenIds::next,
            rings::incrementAndGet);
    voiding = new VoidingAdjustments(keeping, store.periods()::closedThrough);
    retrying = new RetryingPostings(keeping);
    reopening = new ReopeningAdjustments(keeping, erp, approvals);
    settling =
        new SettlingPostings(keeping, store.interventions(), store.postings(), erp, stock::forget);
  }

  /** Where approvals happen here, and the ERP gets what is approved; so many levels are asked. */
  public static Workplace approvingHere(Levels levels) {
    return withCatalogue(new Workplace(ApprovalsAt.HERE, levels));
  }

  /** Where approvals happen here, as many as that policy asks. */
  public static Workplace judgingBy(ApprovalPolicy policy) {
    return withCatalogue(new Workplace(ApprovalsAt.HERE, policy));
  }

  /** Where the ERP's own approval of so many levels follows ours. */
  public static Workplace mirroring(Levels levels, int levelsOfTheErp) {
    Workplace workplace = withCatalogue(new Workplace(ApprovalsAt.MIRRORED, levels));
    workplace.erp.approvals(levelsOfTheErp);
    return workplace;
  }

  /** Before the ERP's catalogue was ever read. */
  public static Workplace withoutCatalogue() {
    return new Workplace(ApprovalsAt.HERE, Levels.ONE);
  }

  private static Workplace withCatalogue(Workplace workplace) {
    workplace.catalogue.replace(ErpGoods.masters());
    return workplace;
  }

  public static Caller calling(Actor actor) {
    return new Caller(actor, Origin.UNKNOWN);
  }

  /** The clerk's draft. */
  public AdjustmentId drafted() {
    return drafted(new ProposalFor());
  }

  public AdjustmentId drafted(ProposalFor proposal) {
    return done(drafting.create(calling(Given.clerk()), proposal.make(), Optional.empty()))
        .adjustment()
        .id();
  }

  /** The clerk's draft, submitted by the clerk. */
  public AdjustmentId submitted() {
    AdjustmentId id = drafted();
    done(submit(id));
    return id;
  }

  public Changed submit(AdjustmentId id) {
    return submitting.submit(calling(Given.clerk()), id, ANY, Optional.empty());
  }

  public Changed withdraw(AdjustmentId id) {
    return submitting.withdraw(calling(Given.clerk()), id, ANY, Optional.empty());
  }

  public Changed cancel(AdjustmentId id) {
    return drafting.cancel(calling(Given.clerk()), id, ANY, Optional.empty());
  }

  public Changed edit(AdjustmentId id, ProposalFor proposal) {
    return drafting.replace(calling(Given.clerk()), id, ANY, proposal.make(), Optional.empty());
  }

  public Changed approve(AdjustmentId id) {
    return deciding.approve(calling(Given.approver()), id, ANY, "seen", Optional.empty());
  }

  public Changed approveFinally(AdjustmentId id) {
    return deciding.approveFinally(
        calling(Given.finalApprover()), id, ANY, "fine", Optional.empty());
  }

  public Changed reject(AdjustmentId id) {
    return deciding.reject(calling(Given.approver()), id, ANY, "not ours", Optional.empty());
  }

  /** An administrator asks for something to be done to it, who had no part in it. */
  public static Asked asked(AdjustmentId id) {
    return new Asked(calling(Given.admin()), id, ANY, Optional.empty());
  }

  public Changed beginVoid(AdjustmentId id) {
    return voiding.begin(asked(id), "entered twice");
  }

  public Changed retry(AdjustmentId id) {
    return retrying.retry(asked(id));
  }

  public Changed reopen(AdjustmentId id) {
    return reopening.reopen(asked(id));
  }

  public Changed settle(AdjustmentId id, DocumentId document) {
    return settling.settle(
        asked(id), new Settlement.Document(document, false, "seen in the books"));
  }

  public Changed settleNotPosted(AdjustmentId id) {
    return settling.settle(asked(id), new Settlement.NotPosted("looked everywhere"));
  }

  /** The ERP's document that bears its code, whether or not anybody here knows of it. */
  public DocumentId documentOf(AdjustmentId id) {
    String reference = progress(id).reference().orElseThrow();
    var code = new ReferenceCode(reference.substring(reference.lastIndexOf(' ') + 1));
    return switch (erp.search(Set.of(code))) {
      case ErpSearch.Searched found -> found.bearing(code).getFirst().id();
      case ErpSearch.Unavailable _ -> throw new AssertionError("the ERP is down");
    };
  }

  /** What a change that must be done has led to. */
  public static RecordedAdjustment done(Changed changed) {
    return switch (changed) {
      case Changed.Done(var recorded, _) -> recorded;
      case Changed.Refused _,
          Changed.Invalid _,
          Changed.NotFound _,
          Changed.ErpFailed _,
          Changed.Contended _,
          Changed.LineNotFound _,
          Changed.Hindered _,
          Changed.KeyInUse _ ->
          throw new AssertionError("not done: " + changed);
    };
  }

  /** Works on every step that is due now, and on those behind it. */
  public void work() {
    while (sent() + found() > 0) {
      // What is done may let something else be due.
    }
  }

  private int sent() {
    long now = System.nanoTime();
    List<ClaimedStep> due = store.postings().claim(10, LEASE, posting::attempt);
    due.forEach(claim -> posting.work(claim, now));
    return due.size();
  }

  private int found() {
    long now = System.nanoTime();
    List<ClaimedStep> lost = store.postings().claimLost(10, LEASE);
    if (!lost.isEmpty()) {
      posting.find(lost, now, LEASE);
    }
    return lost.size();
  }

  /** Lets so much time pass, and works on what is due then. */
  public void workAfter(Duration time) {
    clock.passes(time);
    work();
  }

  public RecordedAdjustment recorded(AdjustmentId id) {
    return store.adjustments().find(id).orElseThrow();
  }

  public ErpProgress progress(AdjustmentId id) {
    return recorded(id).erp();
  }

  public List<AuditEntry> trail(AdjustmentId id) {
    return store.auditTrail().of(id);
  }

  /** How often somebody was told that the ERP has something to be told. */
  public int rings() {
    return rings.get();
  }
}
