package dev.countersign.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Audience;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.web.api.OverHttp;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

final class EventStreamTest extends OverHttp {
  @Test
  void givesUpWhoCannotBeTold() {
    var broken = new Broken();
    stream().subscribe(broken);

    assertThat(broken.errors).containsExactly(broken.fault);
    assertThat(api.ports.events.listeners()).isZero();
  }

  private EventStream stream() {
    var audience = Audience.of(Given.actor("ann", Role.CLERK), Set.of());
    Instant now = Instant.now();
    return new EventStream(
        ring -> api.ports.events.listen(audience, OptionalLong.empty(), ring),
        api.context().getBean(EventStreams.class),
        api.context().getBean(EventWords.class),
        Duration.ofSeconds(15),
        now,
        now.plusSeconds(60));
  }

  /** Fails at the first event, which is a ping. */
  private static final class Broken implements Subscriber<Event<String>> {
    final RuntimeException fault = new IllegalStateException("cannot be written");

    final List<Throwable> errors = new ArrayList<>();

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(10);
    }

    @Override
    public void onNext(Event<String> event) {
      throw fault;
    }

    @Override
    public void onError(Throwable told) {
      errors.add(told);
    }

    @Override
    public void onComplete() {
      throw new AssertionError("it has not ended well");
    }
  }
}
