package dev.countersign.testkit.harness;

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
import java.time.Duration;
import java.time.Instant;

/** A store, by its ports, with hands on what is behind them. */
public interface StoreHarness {
  Adjustments adjustments();

  OpenLines openLines();

  Postings postings();

  Interventions interventions();

  PostingSwitch postingSwitch();

  PostingBacklog backlog();

  AuditTrail auditTrail();

  AuditChain auditChain();

  AuditRecords auditRecords();

  PersonalRecords personalRecords();

  KeptAnswers keptAnswers();

  Worklists worklists();

  Installations installations();

  Policies policies();

  Periods periods();

  References references();

  People people();

  Catalogue catalogue();

  Events events();

  /** Of the events. */
  Numbering numbering();

  Leases leases();

  Tickets tickets();

  /** The same store as another process sees it, which shares nothing with this one's memory. */
  StoreHarness elsewhere();

  /** The store's time, to the microsecond at least. */
  Instant now();

  /**
   * Lets so much of the store's time pass, so that leases and waits that last no longer have ended;
   * where nobody moves the store's clock, they are moved back instead.
   */
  void passes(Duration time);
}
