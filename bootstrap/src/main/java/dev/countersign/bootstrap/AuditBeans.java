package dev.countersign.bootstrap;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.audit.ExportingTrail;
import dev.countersign.application.audit.ForgettingPeople;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.audit.VerifyingTrail;
import dev.countersign.application.event.EventSignals;
import dev.countersign.bootstrap.configuration.Settings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What makes the audit trail one that nobody can alter unseen. */
@Factory
final class AuditBeans {
  @Singleton
  SeenSeals seen() {
    return new SeenSeals();
  }

  @Singleton
  Sealing sealing(AuditChain chain, Settings settings, SeenSeals seen, InstantSource clock) {
    return new Sealing(chain, settings.sealing(), seen, clock);
  }

  @Singleton
  LinkingEntries linking(AuditChain chain, Sealing sealing) {
    return new LinkingEntries(chain, sealing);
  }

  @Singleton
  VerifyingTrail verifying(
      AuditRecords records, Settings settings, SeenSeals seen, InstantSource clock) {
    return new VerifyingTrail(records, settings.sealing(), seen, clock);
  }

  @Singleton
  @Bean(preDestroy = "close")
  CheckingTrail checking(VerifyingTrail verifying) {
    return new CheckingTrail(verifying);
  }

  @Singleton
  NotingActions noting(AuditTrail trail, InstantSource clock, Ids ids) {
    return new NotingActions(trail, clock, ids);
  }

  @Singleton
  ForgettingPeople forgetting(PersonalRecords records, NotingActions noting) {
    return new ForgettingPeople(records, noting);
  }

  @Singleton
  ExportingTrail exporting(
      AuditRecords records,
      AuditChain chain,
      Settings settings,
      NotingActions noting,
      EventSignals signals,
      InstantSource clock) {
    return new ExportingTrail(
        records, chain, settings.sealing(), noting, signals.numbered(), clock);
  }
}
