package dev.countersign.bootstrap;

import dev.countersign.application.event.EventFeed;
import dev.countersign.application.event.EventSignals;
import dev.countersign.application.event.Events;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.application.numbering.NumberingJob;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** What tells front ends what happens. */
@Factory
final class EventBeans {
  @Singleton
  EventSignals signals() {
    return EventSignals.quiet();
  }

  @Singleton
  @Bean(preDestroy = "close")
  EventFeed feed(Events events, EventSignals signals) {
    return new EventFeed(events, signals.numbered());
  }

  @Singleton
  @Bean(preDestroy = "close")
  NumberingJob numbering(Leases leases, List<Numbering> series, EventSignals signals, Ids ids) {
    return new NumberingJob(leases, series, signals.written(), signals.numbered(), ids.get());
  }
}
