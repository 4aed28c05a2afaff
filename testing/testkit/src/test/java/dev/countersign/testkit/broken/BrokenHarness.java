package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.References;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.application.period.Periods;
import dev.countersign.application.person.People;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.Postings;
import dev.countersign.testkit.harness.StoreHarness;
import dev.countersign.testkit.memory.InMemoryHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A sound store, one of whose ports is broken. */
final class BrokenHarness implements StoreHarness {
  private final StoreHarness sound = new InMemoryHarness();
  private Adjustments adjustments = sound.adjustments();
  private OpenLines openLines = sound.openLines();
  private Postings postings = sound.postings();
  private AuditTrail auditTrail = sound.auditTrail();
  private KeptAnswers keptAnswers = sound.keptAnswers();
  private Worklists worklists = sound.worklists();
  private Installations installations = sound.installations();
  private Policies policies = sound.policies();
  private Periods periods = sound.periods();
  private Interventions interventions = sound.interventions();
  private PostingSwitch postingSwitch = sound.postingSwitch();
  private PostingBacklog backlog = sound.backlog();
  private Events events = sound.events();
  private Numbering numbering = sound.numbering();
  private Leases leases = sound.leases();
  private Tickets tickets = sound.tickets();

  private BrokenHarness() {}

  static BrokenHarness adjustments(UnaryOperator<Adjustments> flaw) {
    var broken = new BrokenHarness();
    broken.adjustments = flaw.apply(broken.adjustments);
    return broken;
  }

  static BrokenHarness openLines(UnaryOperator<OpenLines> flaw) {
    var broken = new BrokenHarness();
    broken.openLines = flaw.apply(broken.openLines);
    return broken;
  }

  static BrokenHarness postings(UnaryOperator<Postings> flaw) {
    var broken = new BrokenHarness();
    broken.postings = flaw.apply(broken.postings);
    return broken;
  }

  static BrokenHarness auditTrail(UnaryOperator<AuditTrail> flaw) {
    var broken = new BrokenHarness();
    broken.auditTrail = flaw.apply(broken.auditTrail);
    return broken;
  }

  static BrokenHarness worklists(UnaryOperator<Worklists> flaw) {
    var broken = new BrokenHarness();
    broken.worklists = flaw.apply(broken.worklists);
    return broken;
  }

  static BrokenHarness keptAnswers(UnaryOperator<KeptAnswers> flaw) {
    var broken = new BrokenHarness();
    broken.keptAnswers = flaw.apply(broken.keptAnswers);
    return broken;
  }

  static BrokenHarness installations(UnaryOperator<Installations> flaw) {
    var broken = new BrokenHarness();
    broken.installations = flaw.apply(broken.installations);
    return broken;
  }

  static BrokenHarness policies(UnaryOperator<Policies> flaw) {
    var broken = new BrokenHarness();
    broken.policies = flaw.apply(broken.policies);
    return broken;
  }

  static BrokenHarness interventions(UnaryOperator<Interventions> flaw) {
    var broken = new BrokenHarness();
    broken.interventions = flaw.apply(broken.interventions);
    return broken;
  }

  static BrokenHarness postingSwitch(UnaryOperator<PostingSwitch> flaw) {
    var broken = new BrokenHarness();
    broken.postingSwitch = flaw.apply(broken.postingSwitch);
    return broken;
  }

  static BrokenHarness backlog(UnaryOperator<PostingBacklog> flaw) {
    var broken = new BrokenHarness();
    broken.backlog = flaw.apply(broken.backlog);
    return broken;
  }

  static BrokenHarness periods(UnaryOperator<Periods> flaw) {
    var broken = new BrokenHarness();
    broken.periods = flaw.apply(broken.periods);
    return broken;
  }

  static BrokenHarness events(UnaryOperator<Events> flaw) {
    var broken = new BrokenHarness();
    broken.events = flaw.apply(broken.events);
    return broken;
  }

  static BrokenHarness numbering(UnaryOperator<Numbering> flaw) {
    var broken = new BrokenHarness();
    broken.numbering = flaw.apply(broken.numbering);
    return broken;
  }

  static BrokenHarness leases(UnaryOperator<Leases> flaw) {
    var broken = new BrokenHarness();
    broken.leases = flaw.apply(broken.leases);
    return broken;
  }

  static BrokenHarness tickets(UnaryOperator<Tickets> flaw) {
    var broken = new BrokenHarness();
    broken.tickets = flaw.apply(broken.tickets);
    return broken;
  }

  @Override
  public Adjustments adjustments() {
    return adjustments;
  }

  @Override
  public OpenLines openLines() {
    return openLines;
  }

  @Override
  public Postings postings() {
    return postings;
  }

  @Override
  public Interventions interventions() {
    return interventions;
  }

  @Override
  public PostingSwitch postingSwitch() {
    return postingSwitch;
  }

  @Override
  public PostingBacklog backlog() {
    return backlog;
  }

  @Override
  public AuditTrail auditTrail() {
    return auditTrail;
  }

  @Override
  public AuditChain auditChain() {
    return sound.auditChain();
  }

  @Override
  public AuditRecords auditRecords() {
    return sound.auditRecords();
  }

  @Override
  public PersonalRecords personalRecords() {
    return sound.personalRecords();
  }

  @Override
  public Worklists worklists() {
    return worklists;
  }

  @Override
  public KeptAnswers keptAnswers() {
    return keptAnswers;
  }

  @Override
  public Installations installations() {
    return installations;
  }

  @Override
  public Policies policies() {
    return policies;
  }

  @Override
  public References references() {
    return sound.references();
  }

  @Override
  public People people() {
    return sound.people();
  }

  @Override
  public Periods periods() {
    return periods;
  }

  @Override
  public Catalogue catalogue() {
    return sound.catalogue();
  }

  @Override
  public Events events() {
    return events;
  }

  @Override
  public Numbering numbering() {
    return numbering;
  }

  @Override
  public Leases leases() {
    return leases;
  }

  @Override
  public Tickets tickets() {
    return tickets;
  }

  @Override
  public StoreHarness elsewhere() {
    return this;
  }

  @Override
  public Instant now() {
    return sound.now();
  }

  @Override
  public void passes(Duration time) {
    sound.passes(time);
  }
}
