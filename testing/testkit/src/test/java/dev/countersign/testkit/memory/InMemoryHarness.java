package dev.countersign.testkit.memory;

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
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.time.Instant;

/** An {@link InMemoryStore} and its clock. */
public final class InMemoryHarness implements StoreHarness {
  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);

  @Override
  public Adjustments adjustments() {
    return store.adjustments();
  }

  @Override
  public OpenLines openLines() {
    return store.openLines();
  }

  @Override
  public Postings postings() {
    return store.postings();
  }

  @Override
  public Interventions interventions() {
    return store.interventions();
  }

  @Override
  public PostingSwitch postingSwitch() {
    return store.postingSwitch();
  }

  @Override
  public PostingBacklog backlog() {
    return store.backlog();
  }

  @Override
  public AuditTrail auditTrail() {
    return store.auditTrail();
  }

  @Override
  public AuditChain auditChain() {
    return store.auditChain();
  }

  @Override
  public AuditRecords auditRecords() {
    return store.auditRecords();
  }

  @Override
  public PersonalRecords personalRecords() {
    return store.personalRecords();
  }

  @Override
  public Worklists worklists() {
    return store.worklists();
  }

  @Override
  public KeptAnswers keptAnswers() {
    return store.keptAnswers();
  }

  @Override
  public Installations installations() {
    return store.installations();
  }

  @Override
  public Policies policies() {
    return store.policies();
  }

  @Override
  public References references() {
    return store.references();
  }

  @Override
  public People people() {
    return store.people();
  }

  @Override
  public Periods periods() {
    return store.periods();
  }

  @Override
  public Catalogue catalogue() {
    return store.catalogue();
  }

  @Override
  public Events events() {
    return store.events();
  }

  @Override
  public Numbering numbering() {
    return store.numbering();
  }

  @Override
  public Leases leases() {
    return store.leases();
  }

  @Override
  public Tickets tickets() {
    return store.tickets();
  }

  /** Nothing is kept anywhere but in the store. */
  @Override
  public StoreHarness elsewhere() {
    return this;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void passes(Duration time) {
    clock.passes(time);
  }
}
