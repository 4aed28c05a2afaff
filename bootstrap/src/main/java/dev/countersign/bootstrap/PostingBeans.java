package dev.countersign.bootstrap;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.EarlierAnswers;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.application.period.Periods;
import dev.countersign.application.posting.AwaitingErp;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.KeepingInterventions;
import dev.countersign.application.posting.PausingPostings;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.PostingToErp;
import dev.countersign.application.posting.PostingWorker;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.ReopeningAdjustments;
import dev.countersign.application.posting.RetrySchedule;
import dev.countersign.application.posting.RetryingPostings;
import dev.countersign.application.posting.SettlingPostings;
import dev.countersign.application.posting.VoidingAdjustments;
import dev.countersign.bootstrap.configuration.PostingSettings;
import dev.countersign.bootstrap.configuration.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Random;

/** What brings approved adjustments into the ERP's books. */
@Factory
final class PostingBeans {
  @Singleton
  PostingSignals signals() {
    return new PostingSignals(new Wakeup(), new Wakeup());
  }

  @Singleton
  AwaitingErp awaiting(Adjustments adjustments, PostingSignals signals) {
    return new AwaitingErp(adjustments, signals.stepDone());
  }

  @Singleton
  RetrySchedule schedule(Settings settings) {
    PostingSettings posting = settings.posting();
    return new RetrySchedule(
        posting.retryDelay(), posting.retryMaxDelay(), posting.recheckDelays(), new Random());
  }

  @Singleton
  PostingToErp posting(
      Postings postings,
      Adjustments adjustments,
      ErpAdjustments documents,
      ErpApprovals approvals,
      RetrySchedule schedule,
      InstantSource clock,
      Ids ids,
      ReadingStock stock,
      MeterRegistry registry,
      Traces traces,
      Exchanges exchanges) {
    return new PostingToErp(
        new CountedPostings(postings, registry),
        adjustments,
        documents,
        approvals,
        schedule,
        clock,
        ids,
        stock::forget,
        traces,
        exchanges);
  }

  @Singleton
  KeepingInterventions interventions(
      Adjustments adjustments,
      Interventions interventions,
      AuditTrail trail,
      EarlierAnswers earlier,
      InstantSource clock,
      Ids ids,
      PostingSignals signals) {
    return new KeepingInterventions(
        adjustments, interventions, trail, earlier, clock, ids, signals.queued()::ring);
  }

  @Singleton
  VoidingAdjustments voiding(KeepingInterventions keeping, Periods periods) {
    return new VoidingAdjustments(keeping, periods::closedThrough);
  }

  @Singleton
  RetryingPostings retrying(KeepingInterventions keeping) {
    return new RetryingPostings(keeping);
  }

  @Singleton
  ReopeningAdjustments reopening(
      KeepingInterventions keeping, ErpAdjustments documents, Settings settings) {
    return new ReopeningAdjustments(keeping, documents, settings.approvals());
  }

  @Singleton
  SettlingPostings settling(
      KeepingInterventions keeping,
      Interventions interventions,
      Postings postings,
      ErpAdjustments documents,
      ReadingStock stock) {
    return new SettlingPostings(keeping, interventions, postings, documents, stock::forget);
  }

  @Singleton
  PausingPostings pausing(
      PostingSwitch postings, AuditingRefusals refusals, InstantSource clock, Ids ids) {
    return new PausingPostings(postings, refusals, clock, ids);
  }

  @Singleton
  @Bean(preDestroy = "close")
  PostingWorker worker(
      Postings postings,
      PostingToErp posting,
      PostingSignals signals,
      RequestBudget budget,
      RequestLimits limits) {
    return new PostingWorker(
        postings, posting, signals.queued(), signals.stepDone(), budget::state, limits.atOnce());
  }
}
