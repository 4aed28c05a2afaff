package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.Listener.Event;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process that numbers events is killed; another one goes on. */
final class KilledNumberingTest {
  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final Map<String, String> environment = TestEnvironment.of(zoho);

  @AfterEach
  void stop() {
    zoho.close();
  }

  @Test
  void letsTheOtherNumberWithinSeconds() {
    CountersignProcess first = CountersignProcess.start(environment);
    URI its = URI.create("http://localhost:" + environment.get("SERVER_PORT"));
    awaitCopies(its, 1);
    Application second =
        Application.start(Settings.read(TestEnvironment.replica(environment)), Map.of());
    try (Listener listener = Listener.to(second.uri(), "adjustment", Api.token("auditor"), "")) {
      awaitCopies(second.uri(), 2);
      draft(its);
      draft(second.uri());
      heard(listener, 2, Duration.ofSeconds(20));
      first.kill();
      draft(second.uri());
      draft(second.uri());

      List<Event> all = heard(listener, 4, Duration.ofSeconds(20));
      long begin = all.getFirst().id();
      assertThat(all)
          .extracting(Event::id)
          .containsExactlyElementsOf(LongStream.range(begin, begin + 4).boxed().toList());
    } finally {
      second.close();
      first.kill();
    }
  }

  /** Until each has copied the catalogue once, nothing else is as quiet as the test wants it. */
  private static void awaitCopies(URI replica, int copies) {
    try (Listener listener = Listener.to(replica, "catalogue", Api.token("auditor"), "0")) {
      heard(listener, copies, Duration.ofSeconds(60));
    }
  }

  private static List<Event> heard(Listener listener, int many, Duration within) {
    return Eventually.within(within, listener::heard, events -> events.size() >= many);
  }

  private static void draft(URI replica) {
    Api.Answer draft = Api.as("clerk", replica).post("/adjustments", Bodies.laptops(1));
    assertThat(draft.status()).describedAs("%s", draft).isEqualTo(201);
  }
}
