package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Audience;
import dev.countersign.application.event.EventFeed;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.InMemoryStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EventMetricsTest {
  private final MeterRegistry registry = new SimpleMeterRegistry();

  @Test
  void countsWhoListens() {
    var store = new InMemoryStore(InstantSource.system());
    var feed = new EventFeed(store.events(), new Wakeup());
    new EventMetrics(() -> feed).bindTo(registry);

    assertThat(listeners()).isZero();
    Audience ann = Audience.of(Given.actor("ann", Role.CLERK), Set.of());
    var first = feed.listen(ann, OptionalLong.empty(), () -> {});
    feed.listen(ann, OptionalLong.empty(), () -> {});
    assertThat(listeners()).isEqualTo(2);
    first.close();
    assertThat(listeners()).isEqualTo(1);
  }

  private double listeners() {
    return registry.get("countersign.events.listeners").gauge().value();
  }
}
