package dev.countersign.bootstrap;

import dev.countersign.application.event.EventFeed;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Shows operators how many listen to this process. */
@Singleton
final class EventMetrics implements MeterBinder {
  private final Provider<EventFeed> feed;

  EventMetrics(Provider<EventFeed> feed) {
    this.feed = feed;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("countersign.events.listeners", () -> feed.get().listeners())
        .description("Who listens to the events of this process")
        .register(registry);
  }
}
