package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoFault.Kind;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Countersign as a process of its own, stopped in the ways that processes are stopped. */
final class KilledProcessTest {
  /** What the dead process had begun goes on after that. */
  private static final Duration LEASE = Duration.ofSeconds(61);

  private ZohoSimulator zoho;
  private Map<String, String> environment;
  private CountersignProcess countersign;

  @BeforeEach
  void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    environment = TestEnvironment.of(zoho);
    countersign = CountersignProcess.start(environment);
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterEach
  void stop() {
    countersign.kill();
    zoho.close();
  }

  private Api as(String person) {
    return Api.as(person, base());
  }

  private URI base() {
    return URI.create("http://localhost:" + environment.get("SERVER_PORT"));
  }

  @Test
  void postsAfterTheRestartWhatWasApprovedBeforeTheKill() {
    String path = submitted("REF-KILLED");
    zoho.stop();
    assertThat(as("approver").post(path + "/approve", "", "If-Match", "*").status()).isEqualTo(200);
    countersign.kill();
    PassedTime.in(environment, LEASE);

    zoho.startAgain();
    countersign = CountersignProcess.start(environment);

    Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals);
    assertThat(zoho.books().adjustments("REF-KILLED ")).hasSize(1);
  }

  @Test
  void finishesTheRequestUnderWayWhenToldToStop() throws Exception {
    String path = submitted("REF-STOPPED");
    zoho.faults().next(ZohoFault.afterCommit(Kind.HOLD));
    var approving =
        java.util.concurrent.CompletableFuture.supplyAsync(
            () -> as("approver").post(path + "/approve", "", "If-Match", "*", "Prefer", "wait=10"));
    assertThat(zoho.faults().awaitHeld(1)).isTrue();

    countersign.terminate();
    Eventually.get(() -> countersign.isListening(), listening -> !listening);
    zoho.faults().release();

    assertThat(approving.get(20, TimeUnit.SECONDS).text("status")).isEqualTo("POSTED");
    assertThat(countersign.exited()).isTrue();
    assertThat(zoho.books().adjustments("REF-STOPPED ")).hasSize(1);
  }

  private String submitted(String reference) {
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(1, reference));
    String path = "/adjustments/" + draft.text("id");
    as("clerk").post(path + "/submit", "");
    return path;
  }
}
