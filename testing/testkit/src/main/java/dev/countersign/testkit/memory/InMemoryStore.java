package dev.countersign.testkit.memory;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.References;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.application.period.Periods;
import dev.countersign.application.person.People;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.Postings;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What all ports of one database share, behind one lock; each port is a view of it. */
public final class InMemoryStore {
  final Map<AdjustmentId, RecordedAdjustment> adjustments = new HashMap<>();
  final StepQueue queue = new StepQueue();
  final List<AuditEntry> entries = new ArrayList<>();
  final Map<AnswerKey, StandingAnswer> answers = new HashMap<>();

  final InMemoryPersonal personal = new InMemoryPersonal(this);

  private static final Duration STANDING = Duration.ofDays(30);

  private final InMemoryEvents events = new InMemoryEvents(this);
  private final InMemoryAuditChain chain = new InMemoryAuditChain(this);
  private final Leases leases = new InMemoryLeases(this);
  private final Tickets tickets = new InMemoryTickets(this);
  private final InMemoryCatalogue catalogue =
      new InMemoryCatalogue(new ConfiguredLists(List.of(), List.of()), this::happens);
  private final ReentrantLock lock = new ReentrantLock();
  private final Installations installations = new InMemoryInstallations();
  private final Policies policies = new InMemoryPolicies(this);
  private final Periods periods = new InMemoryPeriods(this);
  private final People people = new InMemoryPeople();
  private final PostingSwitch postingSwitch = new InMemorySwitch(this);
  private final InstantSource clock;

  /**
   * An empty one.
   *
   * @param clock the store's own, by which leases and waits end
   */
  public InMemoryStore(InstantSource clock) {
    this.clock = clock;
  }

  public Adjustments adjustments() {
    return new InMemoryAdjustments(this);
  }

  /** Who bears which reference. */
  public References references() {
    return reference -> alone(() -> new InMemoryAdjustments(this).bearer(reference));
  }

  public OpenLines openLines() {
    return new InMemoryOpenLines(this);
  }

  public Postings postings() {
    return new InMemoryPostings(this);
  }

  public AuditTrail auditTrail() {
    return new InMemoryAuditTrail(this);
  }

  public AuditChain auditChain() {
    return chain;
  }

  public AuditRecords auditRecords() {
    return chain;
  }

  public PersonalRecords personalRecords() {
    return personal;
  }

  public KeptAnswers keptAnswers() {
    return new InMemoryKeptAnswers(this);
  }

  public Installations installations() {
    return installations;
  }

  public Policies policies() {
    return policies;
  }

  public Periods periods() {
    return periods;
  }

  public People people() {
    return people;
  }

  public Interventions interventions() {
    return new InMemoryInterventions(this);
  }

  public PostingSwitch postingSwitch() {
    return postingSwitch;
  }

  public PostingBacklog backlog() {
    return new InMemoryBacklog(this);
  }

  /** A catalogue without lists of our own. */
  public Catalogue catalogue() {
    return catalogue;
  }

  public Events events() {
    return events;
  }

  /** Of the events. */
  public Numbering numbering() {
    return events;
  }

  public Leases leases() {
    return leases;
  }

  public Tickets tickets() {
    return tickets;
  }

  /** Writes an event, which has still to be numbered. */
  public void happens(Happening happening) {
    alone(() -> events.add(happening));
  }

  /** Keeps what an adjustment has become, which is an event. */
  void put(RecordedAdjustment recorded) {
    adjustments.put(recorded.adjustment().id(), recorded);
    happens(AdjustmentChanged.to(recorded));
  }

  boolean isPaused() {
    return postingSwitch.state() instanceof PostingSwitch.State.Paused;
  }

  Instant now() {
    return clock.instant();
  }

  /** What a reversal takes back says by which, until that is given up. */
  void tellReversed(Adjustment next) {
    Optional<AdjustmentId> by = Optional.of(next.id()).filter(_ -> next.isLive());
    next.details()
        .reverses()
        .filter(of -> next.version() == 1 || !next.isLive())
        .map(adjustments::get)
        .ifPresent(of -> put(of.reversedBy(by)));
  }

  <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** The answer that stands there. */
  Optional<KeptAnswer> answer(AnswerKey key) {
    return Optional.ofNullable(answers.get(key))
        .filter(standing -> standing.since().plus(STANDING).isAfter(now()))
        .map(StandingAnswer::answer);
  }

  /** Makes a change with all that can fail before it, once under the key. */
  <T> Once<T> once(Optional<Keyed<T>> keep, T result, Runnable change) {
    Optional<KeptAnswer> first = keep.flatMap(k -> answer(new AnswerKey(k.person(), k.key())));
    if (first.isPresent()) {
      return new Once.KeyInUse<>(first);
    }
    Optional<KeptAnswer> made =
        keep.map(k -> new KeptAnswer(k.requestHash(), k.answer().apply(result)));
    change.run();
    keep.ifPresent(k -> keep(new AnswerKey(k.person(), k.key()), made.orElseThrow()));
    return new Once.Done<>(result);
  }

  /** Loses an answer, as if it had never been kept. */
  public void drop(PersonId person, String key) {
    answers.remove(new AnswerKey(person, key));
  }

  void keep(AnswerKey key, KeptAnswer answer) {
    answers.put(key, new StandingAnswer(answer, now()));
  }

  public Worklists worklists() {
    return new InMemoryWorklists(this);
  }

  /** An answer, and since when it stands. */
  record StandingAnswer(KeptAnswer answer, Instant since) {}

  /** Under what an answer is kept. */
  record AnswerKey(PersonId person, String key) {}
}
