package dev.countersign.bootstrap;

import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.catalogue.RefreshingCatalogue;
import dev.countersign.application.erp.Installation;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.event.EventFeed;
import dev.countersign.application.lease.LeasedJob;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.application.numbering.NumberingJob;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PausingPostings;
import dev.countersign.application.posting.PostingWorker;
import dev.countersign.bootstrap.configuration.ConfigurationRefused;
import dev.countersign.bootstrap.configuration.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done once, before the first request is served. */
@Singleton
final class StartingUp {
  private static final Logger LOG = LoggerFactory.getLogger(StartingUp.class);
  private static final Duration BETWEEN_CATALOGUE_TRIES = Duration.ofSeconds(5);

  private final Settings settings;
  private final Installations installations;
  private final Provider<PolicyInForce> policy;
  private final RefreshingCatalogue catalogue;
  private final PausingPostings pausing;
  private final Interventions interventions;
  private final PostingWorker worker;
  private final EventFeed events;
  private final NumberingJob numbering;
  private final List<LeasedJob> jobs;
  private final CheckingTrail checking;
  private final Wakeup closing = new Wakeup();
  private volatile boolean closed;

  StartingUp(
      Settings settings,
      Installations installations,
      Provider<PolicyInForce> policy,
      RefreshingCatalogue catalogue,
      PausingPostings pausing,
      Interventions interventions,
      PostingWorker worker,
      EventFeed events,
      NumberingJob numbering,
      List<LeasedJob> jobs,
      CheckingTrail checking) {
    this.settings = settings;
    this.installations = installations;
    this.policy = policy;
    this.catalogue = catalogue;
    this.pausing = pausing;
    this.interventions = interventions;
    this.worker = worker;
    this.events = events;
    this.numbering = numbering;
    this.jobs = List.copyOf(jobs);
    this.checking = checking;
  }

  /**
   * Refuses a database that serves another organisation, puts the approval policy in force, ends
   * the wait of what the ERP did not let in, because a start may have set that right, then starts
   * what runs by itself.
   */
  void start() {
    installations.find().ifPresent(this::requireSame);
    policy.get();
    Thread.ofVirtual().name("catalogue-first-copy").start(this::copyCatalogue);
    if (settings.posting().paused()) {
      pausing.pauseAtStart();
      LOG.warn("posting is paused by POSTING_PAUSED: nothing is sent to the ERP");
    }
    hurry();
    worker.start();
    events.start();
    numbering.start();
    jobs.forEach(LeasedJob::start);
    checking.start();
  }

  /** What waits for a setting is tried at once; where it cannot be, it goes on when it is due. */
  private void hurry() {
    try {
      interventions.hurry("erp.not_authorised");
    } catch (RuntimeException fault) {
      LOG.warn("steps that wait for a setting are tried when they are due", fault);
    }
  }

  private void requireSame(Installation kept) {
    Installation asked = settings.erp().installation();
    if (!kept.equals(asked)) {
      throw new ConfigurationRefused(
          "ERP and ZOHO_ORGANIZATION_ID name "
              + asked.erp()
              + " "
              + asked.organisationId()
              + ", but this database serves "
              + kept.erp()
              + " "
              + kept.organisationId());
    }
  }

  /** Until the first copy is there; later ones are asked for. */
  private void copyCatalogue() {
    try {
      while (!closed && catalogue.refresh().isPresent()) {
        closing.await(closing.rings(), BETWEEN_CATALOGUE_TRIES);
      }
      if (!closed) {
        remember();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.error("the catalogue's first copy broke off", fault);
    }
  }

  /** Only an organisation that the ERP knows is remembered: a slip of the pen binds nobody. */
  private void remember() {
    Installation asked = settings.erp().installation();
    Installation kept = installations.remember(asked);
    if (!kept.equals(asked)) {
      LOG.error("another process made this database serve {}, this one stops posting", kept);
      worker.close();
    }
  }

  @PreDestroy
  void close() {
    closed = true;
    closing.ring();
  }
}
