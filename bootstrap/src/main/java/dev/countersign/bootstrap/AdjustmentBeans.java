package dev.countersign.bootstrap;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.ChangingAdjustments;
import dev.countersign.application.adjustment.DecidingOnAdjustments;
import dev.countersign.application.adjustment.DraftingAdjustments;
import dev.countersign.application.adjustment.EarlierAnswers;
import dev.countersign.application.adjustment.EditingLines;
import dev.countersign.application.adjustment.HouseRules;
import dev.countersign.application.adjustment.JudgingAdjustments;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.PostingPlan;
import dev.countersign.application.adjustment.References;
import dev.countersign.application.adjustment.ReversingAdjustments;
import dev.countersign.application.adjustment.SubmittingAdjustments;
import dev.countersign.application.adjustment.ValidatingAdjustments;
import dev.countersign.application.adjustment.WarningOfNobody;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.approval.PolicyInForce;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.period.ClosingPeriods;
import dev.countersign.application.period.Periods;
import dev.countersign.application.person.People;
import dev.countersign.application.person.SeeingPeople;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.zoho.Zoho;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The use cases of adjustments. */
@Factory
final class AdjustmentBeans {
  private static final String PEOPLE = "people";

  @Singleton
  PostingPlan plan(Settings settings) {
    return new PostingPlan(settings.approvals());
  }

  @Singleton
  EarlierAnswers earlier(KeptAnswers answers) {
    return new EarlierAnswers(answers);
  }

  @Singleton
  ChangingAdjustments changing(
      Adjustments adjustments,
      AuditTrail trail,
      EarlierAnswers earlier,
      PostingPlan plan,
      InstantSource clock,
      Ids ids,
      PostingSignals signals) {
    return new ChangingAdjustments(
        adjustments, trail, earlier, plan, clock, ids, signals.queued()::ring);
  }

  @Singleton
  JudgingAdjustments judging(
      Catalogue catalogue,
      ReadingStock stock,
      OpenLines openLines,
      Periods periods,
      Settings settings,
      InstantSource clock,
      Ids ids) {
    var rules =
        new HouseRules(settings.maxBackdateDays(), settings.stock().leniency(), Zoho.features());
    return new JudgingAdjustments(
        catalogue, stock, openLines, rules, periods::closedThrough, clock, ids);
  }

  @Singleton
  ValidatingAdjustments validating(
      JudgingAdjustments judging,
      Adjustments adjustments,
      References references,
      WarningOfNobody nobody,
      PolicyInForce inForce,
      InstantSource clock) {
    return new ValidatingAdjustments(
        judging, adjustments, references, nobody, inForce.policy(), clock);
  }

  @Singleton
  WarningOfNobody nobody(People people) {
    return new WarningOfNobody(people);
  }

  /** One at a time: thousands who come at once must not take every connection. */
  @Singleton
  @Bean(preDestroy = "close")
  @Named(PEOPLE)
  ExecutorService people() {
    return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(PEOPLE).factory());
  }

  @Singleton
  SeeingPeople seeing(People people, @Named(PEOPLE) ExecutorService aside, InstantSource clock) {
    return new SeeingPeople(people, aside, clock);
  }

  @Singleton
  DraftingAdjustments drafting(ChangingAdjustments changing, JudgingAdjustments judging) {
    return new DraftingAdjustments(changing, judging);
  }

  @Singleton
  EditingLines lines(ChangingAdjustments changing, DraftingAdjustments drafting) {
    return new EditingLines(changing, drafting);
  }

  @Singleton
  ReversingAdjustments reversing(
      ChangingAdjustments changing, Catalogue catalogue, ReadingStock stock) {
    return new ReversingAdjustments(changing, catalogue, stock);
  }

  @Singleton
  SubmittingAdjustments submitting(
      ChangingAdjustments changing,
      JudgingAdjustments judging,
      PolicyInForce inForce,
      WarningOfNobody nobody) {
    return new SubmittingAdjustments(changing, judging, inForce.policy(), nobody);
  }

  @Singleton
  PolicyInForce policy(Settings settings, Policies policies, InstantSource clock, Ids ids) {
    return PolicyInForce.begin(settings.policy(), policies, clock, ids);
  }

  @Singleton
  AuditingRefusals refusals(AuditTrail trail, InstantSource clock, Ids ids) {
    return new AuditingRefusals(trail, clock, ids);
  }

  @Singleton
  ClosingPeriods closing(Periods periods, AuditingRefusals refusals, InstantSource clock, Ids ids) {
    return new ClosingPeriods(periods, refusals, clock, ids);
  }

  @Singleton
  DecidingOnAdjustments deciding(ChangingAdjustments changing, JudgingAdjustments judging) {
    return new DecidingOnAdjustments(changing, judging);
  }
}
