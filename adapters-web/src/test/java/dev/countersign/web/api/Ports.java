package dev.countersign.web.api;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.adjustment.ChangingAdjustments;
import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.application.adjustment.DecidingOnAdjustments;
import dev.countersign.application.adjustment.DraftingAdjustments;
import dev.countersign.application.adjustment.EarlierAnswers;
import dev.countersign.application.adjustment.EditingLines;
import dev.countersign.application.adjustment.HouseRules;
import dev.countersign.application.adjustment.JudgingAdjustments;
import dev.countersign.application.adjustment.PostingPlan;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.ReversingAdjustments;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.StoreSubmission;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.adjustment.SubmittingAdjustments;
import dev.countersign.application.adjustment.ValidatingAdjustments;
import dev.countersign.application.adjustment.WarningOfNobody;
import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.audit.ExportingTrail;
import dev.countersign.application.audit.ForgettingPeople;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SealingKeys;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.audit.VerifyingTrail;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.catalogue.AskingForCopy;
import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.catalogue.RefreshingCatalogue;
import dev.countersign.application.erp.ErpAccount;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.event.EventFeed;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.application.numbering.NumberingJob;
import dev.countersign.application.period.ClosingPeriods;
import dev.countersign.application.person.SeeingPeople;
import dev.countersign.application.posting.AwaitingErp;
import dev.countersign.application.posting.KeepingInterventions;
import dev.countersign.application.posting.PausingPostings;
import dev.countersign.application.posting.ReopeningAdjustments;
import dev.countersign.application.posting.RetryingPostings;
import dev.countersign.application.posting.SettlingPostings;
import dev.countersign.application.posting.VoidingAdjustments;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.domain.catalogue.Account;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.catalogue.Storage;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.budget.InMemoryRequestBudget;
import dev.countersign.testkit.erp.FarStock;
import dev.countersign.testkit.erp.InMemoryErp;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import dev.countersign.testkit.memory.InMemoryStore;
import dev.countersign.web.ErpProfile;
import dev.countersign.web.HealthProbe;
import dev.countersign.web.WebSettings;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Everything that the adapter is given, in memory. */
public final class Ports {
  public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  public static final String TEA_LIGHT = "4815000000044100";
  public static final String LAMP = "4815000000044101";
  public static final String WITHOUT_COST = "4815000000044102";
  public static final String SPECK = "4815000000044103";

  /** Tracked by batch: five of {@link #BATCH} are in the main warehouse. */
  public static final String BATCHED = "4815000000044104";

  public static final String BATCH = "4815000000511440";
  public static final String MAIN = "460000000041010";
  public static final String ANNEX = "460000000041011";

  public final HandMovedClock clock = new HandMovedClock(NOW);
  public final InMemoryStore store = new InMemoryStore(clock);
  private static final ConfiguredLists LISTS = new ConfiguredLists(Reason.SHIPPED, Cause.SHIPPED);
  public final InMemoryCatalogue catalogue = new InMemoryCatalogue(LISTS, store::happens);

  /** What the adapter asks. */
  public final WatchedCatalogue watchedCatalogue = new WatchedCatalogue(catalogue);

  public final EventFeed events = new EventFeed(store.events(), new Wakeup());
  private final SeenSeals seenSeals = new SeenSeals();
  private final SealingKeys sealingKeys =
      new SealingKeys(SigningKey.parse(SigningKey.make()), List.of(), Optional.empty());
  private final LinkingEntries linking =
      new LinkingEntries(
          store.auditChain(), new Sealing(store.auditChain(), sealingKeys, seenSeals, clock));
  private final NumberingJob numbering =
      new NumberingJob(
          store.leases(),
          List.of(store.numbering(), linking),
          new Wakeup(),
          new Wakeup(),
          new UUID(1, 1));
  public final CheckingTrail checking =
      new CheckingTrail(new VerifyingTrail(store.auditRecords(), sealingKeys, seenSeals, clock));
  public final Wakeup stepDone = new Wakeup();
  public final AtomicBoolean databaseUp = new AtomicBoolean(true);

  /** Whether somebody else is always first to change what is there. */
  public final AtomicBoolean contended = new AtomicBoolean();

  /** Those that the database does not answer for. */
  public final Set<AdjustmentId> hanging = ConcurrentHashMap.newKeySet();

  /** How often it was asked for them. */
  public final AtomicLong hung = new AtomicLong();

  public final AtomicBoolean keyHeld = new AtomicBoolean();
  public final AtomicBoolean erpDown = new AtomicBoolean();
  public final InMemoryErp erp = new InMemoryErp(copy(), List.of(batched()));
  public final AtomicReference<ErpError> trouble = new AtomicReference<>();
  public final RequestBudget budget =
      new InMemoryRequestBudget(RequestLimits.of(90, 5000, 4), clock);
  public final RefreshingCatalogue refreshing = new RefreshingCatalogue(this::read, catalogue);

  /** Untracked goods may go below 0, and stock may be unknown: both with a warning. */
  private static final HouseRules RULES =
      new HouseRules(31, new Leniency(true, true), EnumSet.allOf(Feature.class));

  private static final ReadingStock.Limits LIMITS =
      new ReadingStock.Limits(Duration.ofSeconds(60), Duration.ofMinutes(1), 4);

  public final SeenRequests watch = new SeenRequests();
  private final AtomicReference<RuntimeException> broken = new AtomicReference<>();

  private final AtomicLong lastId = new AtomicLong();

  /** What the ERP's catalogue holds. */
  public static CatalogueCopy copy() {
    return Given.catalogue()
        .items(
            Given.item().id(TEA_LIGHT).build(),
            Given.item().id(LAMP).named("Brass lamp").sku("BL-1").costing("122").build(),
            Given.item().id(WITHOUT_COST).named("Sample").sku("S-1").withoutCost().build(),
            Given.item().id(SPECK).costing("1.2E-9").build(),
            Given.item().id(BATCHED).sku("VAC-1").tracked(Tracking.BATCH).build())
        .locations(Given.location(MAIN), Given.location(ANNEX))
        .storages(storage("2", "A-2", false), storage("1", "A-1", true))
        .accounts(
            new Account(new AccountId("4815000000000388"), "Cost of goods", true),
            new Account(new AccountId("4815000000000391"), "Breakage", false))
        .asOf(NOW.minusSeconds(90))
        .build();
  }

  private static Storage storage(String id, String name, boolean active) {
    return new Storage(new StorageId(id), name, new LocationId(ANNEX), active);
  }

  void start() {
    events.start();
    numbering.start();
  }

  void stop() {
    numbering.close();
    events.close();
  }

  /** Has the next list of adjustments end in a fault. */
  public void breakNext(RuntimeException fault) {
    broken.set(fault);
  }

  /** As if the process had ended before that answer was kept. */
  public void forgetAnswer(String person, String key) {
    store.drop(new PersonId(person), key);
  }

  /** There is always somebody to approve, but where a test forgets them. */
  private void approversSeen() {
    for (Role role : Role.APPROVING) {
      store.people().seen(Given.actor("seen-" + role, role), clock.instant());
    }
  }

  Object[] beans(WebSettings settings) {
    Adjustments adjustments =
        new Breakable(store.adjustments(), broken, keyHeld, contended, hanging, hung);
    Supplier<UUID> ids = this::nextId;
    var plan = new PostingPlan(ApprovalsAt.HERE);
    var earlier = new EarlierAnswers(store.keptAnswers());
    var changing =
        new ChangingAdjustments(
            adjustments, store.auditTrail(), earlier, plan, clock, ids, () -> {});
    var stock = new ReadingStock(erp.stock(), LIMITS, clock, Traces.NONE);
    var judging =
        new JudgingAdjustments(
            catalogue, stock, store.openLines(), RULES, store.periods()::closedThrough, clock, ids);
    var drafting = new DraftingAdjustments(changing, judging);
    var nobody = new WarningOfNobody(store.people());
    approversSeen();
    var keeping =
        new KeepingInterventions(
            adjustments, store.interventions(), store.auditTrail(), earlier, clock, ids, () -> {});
    var refusals = new AuditingRefusals(store.auditTrail(), clock, ids);
    HealthProbe probe = databaseUp::get;
    var noting = new NotingActions(store.auditTrail(), clock, ids);
    return new Object[] {
      adjustments,
      store.auditTrail(),
      store.auditChain(),
      checking,
      noting,
      new ForgettingPeople(store.personalRecords(), noting),
      new ExportingTrail(
          store.auditRecords(), store.auditChain(), sealingKeys, noting, new Wakeup(), clock),
      store.keptAnswers(),
      watchedCatalogue,
      LISTS,
      drafting,
      new EditingLines(changing, drafting),
      store.worklists(),
      new ReversingAdjustments(changing, catalogue, stock),
      new SubmittingAdjustments(changing, judging, policy(), nobody),
      new ValidatingAdjustments(judging, adjustments, store.references(), nobody, policy(), clock),
      new SeeingPeople(store.people(), Runnable::run, clock),
      new DecidingOnAdjustments(changing, judging),
      PolicyInForce.begin(policy(), store.policies(), clock, ids),
      store.periods(),
      new ClosingPeriods(store.periods(), refusals, clock, ids),
      refusals,
      new AskingForCopy(noting, refusals),
      stock,
      refreshing,
      new AwaitingErp(adjustments, stepDone),
      new VoidingAdjustments(keeping, store.periods()::closedThrough),
      new RetryingPostings(keeping),
      new ReopeningAdjustments(keeping, erp, ApprovalsAt.HERE),
      new SettlingPostings(keeping, store.interventions(), store.postings(), erp, stock::forget),
      new PausingPostings(store.postingSwitch(), refusals, clock, ids),
      store.postingSwitch(),
      store.backlog(),
      budget,
      events,
      store.tickets(),
      (ErpAccount) () -> Optional.ofNullable(trouble.get()),
      probe,
      watch,
      new ErpProfile("zoho", ApprovalsAt.HERE, List.of("VALUE")),
      settings
    };
  }

  private static FarStock batched() {
    return new FarStock(
        new ItemId(BATCHED),
        new LocationId(MAIN),
        Quantity.of("5"),
        Optional.of(new FarStock.FarBatch(BATCH, "BTC-1", "4815000000511433")),
        Optional.empty(),
        List.of());
  }

  private ErpCatalogue.Reading read() {
    return erpDown.get()
        ? new ErpCatalogue.Reading.Unavailable(ErpError.of("erp.unavailable", "It is down"))
        : new ErpCatalogue.Reading.Copied(copy());
  }

  /**
   * Adjustments of which a read can be broken, and behind which a first request can be under way.
   */
  private record Breakable(
      Adjustments inner,
      AtomicReference<RuntimeException> broken,
      AtomicBoolean held,
      AtomicBoolean contended,
      Set<AdjustmentId> hanging,
      AtomicLong hung)
      implements Adjustments {
    @Override
    public Optional<RecordedAdjustment> find(AdjustmentId id) {
      breakOnce();
      if (hanging.contains(id)) {
        hung.incrementAndGet();
        throw new IllegalStateException(new SQLTransientConnectionException("none in 3000 ms"));
      }
      return inner.find(id);
    }

    @Override
    public CompletionStage<Optional<RecordedAdjustment>> findAsync(AdjustmentId id) {
      return CompletableFuture.supplyAsync(() -> find(id), Thread::startVirtualThread);
    }

    @Override
    public Stored store(StoreChange change) {
      if (contended.get()) {
        return new Stored.Stale();
      }
      return held.get() ? new Stored.KeyInUse(Optional.empty()) : inner.store(change);
    }

    @Override
    public Stored submit(StoreSubmission submission) {
      return held.get() ? new Stored.KeyInUse(Optional.empty()) : inner.submit(submission);
    }

    @Override
    public Total submitted(CreatorsDay day) {
      return inner.submitted(day);
    }

    @Override
    public AdjustmentPage page(AdjustmentQuery query) {
      breakOnce();
      return inner.page(query);
    }

    private void breakOnce() {
      RuntimeException fault = broken.getAndSet(null);
      if (fault != null) {
        throw fault;
      }
    }
  }

  private static ApprovalPolicy policy() {
    return new ApprovalPolicy(
        Levels.ONE,
        List.of(
            new ApprovalRule(
                "high-value",
                Levels.TWO,
                List.of(new WholeCondition.ValueAtLeast(Amount.of("1000")))),
            new ApprovalRule(
                "small", Levels.NONE, List.of(new WholeCondition.ValueBelow(Amount.of("2"))))),
        "5f1c");
  }

  /** UUIDs of version 7 in their order. */
  private UUID nextId() {
    long number = lastId.incrementAndGet();
    return new UUID(0x0197_0000_0000_7000L + (number << 16), 0x8000_0000_0000_0000L + number);
  }
}
