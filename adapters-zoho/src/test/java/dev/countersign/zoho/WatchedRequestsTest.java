package dev.countersign.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.ERROR_503;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_MINUTE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.RESET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpWatch;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody who watches sees of the requests. */
final class WatchedRequestsTest {
  private final ZohoSettings settings = ZohoSettings.defaults();
  private final ZohoSimulator simulator = ZohoSimulator.start(settings);
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Zoho zoho =
      SimulatedZoho.connect(
          SimulatedZoho.configuration(simulator, settings),
          (name, server) -> new Seen(name + " " + server, seen));

  @AfterEach
  void stop() {
    zoho.close();
    simulator.close();
  }

  @Test
  void tellsTheTokenAndTheRequestApart() {
    read();

    assertThat(seen).containsExactly("token 127.0.0.1 DONE 200", "find 127.0.0.1 REFUSED 404");
  }

  @Test
  void tellsHowEachEnds() {
    read();
    seen.clear();
    List.of(ERROR_503, RESET, LIMIT_MINUTE)
        .forEach(kind ->
            simulator
                .faults()
                .next(ZohoFault.beforeCommit(kind).on("GET", "/inventoryadjustments/*")));
    read();
    read();
    read();

    assertThat(seen)
        .containsExactly(
            "find 127.0.0.1 BROKEN 503", "find 127.0.0.1 LOST 0", "find 127.0.0.1 THROTTLED 429");
  }

  @Test
  void seesNoRequestThatTheBudgetHoldsBack() {
    tellsHowEachEnds();
    seen.clear();
    read();

    assertThat(seen).isEmpty();
  }

  @Test
  void sendsAlongWhatTheWatchAsks() {
    read();

    assertThat(simulator.journal().calls())
        .allSatisfy(call -> assertThat(call.headers()).containsEntry("x-seen", "yes"));
  }

  private void read() {
    assertThat(zoho.adjustments().find(new DocumentId("4815000000900000001"))).isNotNull();
  }

  private record Seen(String name, List<String> seen) implements ErpWatch.Watched {
    @Override
    public Map<String, String> headers() {
      return Map.of("X-Seen", "yes");
    }

    @Override
    public void ends(ErpWatch.Ending ending, int status) {
      seen.add(name + " " + ending + " " + status);
    }
  }
}
