package dev.countersign.bootstrap;

import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.LeasedJob;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.lease.Purging;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What is done from time to time, by one replica for all. */
@Factory
final class JobBeans {
  private static final String PURGING = "purging";
  private static final Duration EVERY = Duration.ofSeconds(60);
  private static final Duration LEASE = Duration.ofSeconds(90);

  @Singleton
  @Bean(preDestroy = "close")
  @Named(PURGING)
  LeasedJob purging(Events events, Tickets tickets, KeptAnswers answers, Leases leases, Ids ids) {
    var purging =
        new Purging(most -> events.purge(Events.KEPT, most), tickets::purge, answers::forget);
    return new LeasedJob(PURGING, EVERY, LEASE, purging, leases, ids.get());
  }
}
