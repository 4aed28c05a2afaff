package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A database that takes what is sent and says nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HangingDatabaseTest {
  private static final String URL = "DATASOURCES_DEFAULT_URL";

  /** As long as callers wait for a connection, a statement, and being told, with a margin. */
  private static final Duration BOUND = Duration.ofSeconds(12);

  /** Health waits less than that for a connection. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final Map<String, String> environment = TestEnvironment.of(zoho);
  private final String direct = Objects.requireNonNull(environment.get(URL));
  private final URI database = URI.create(direct.substring("jdbc:".length()));
  private final Sluice sluice = Sluice.to(database);
  private final Application application =
      Application.start(Settings.read(throughSluice()), Map.of());

  private Map<String, String> throughSluice() {
    String through =
        direct.replace(
            "//" + database.getRawAuthority() + "/", "//localhost:" + sluice.port() + "/");
    Map<String, String> settings = TestEnvironment.replica(environment);
    settings.put("POSTING_PAUSED", "true");
    settings.put(URL, through + (through.contains("?") ? "&" : "?") + "socketTimeout=2000");
    return settings;
  }

  @BeforeAll
  void awaitCatalogue() {
    Eventually.get(() -> clerk().get("/locations").status(), status -> status == 200);
  }

  @AfterAll
  void stop() {
    sluice.open();
    application.close();
    sluice.close();
    zoho.close();
  }

  @Test
  void isToldToWhoeverWaitsForIt() throws Exception {
    Eventually.get(() -> clerk().get("/adjustments").status(), status -> status == 200);
    sluice.shut();
    try {
      CompletableFuture<Api.Answer> change =
          CompletableFuture.supplyAsync(() -> clerk().post("/adjustments", Bodies.laptops(1)));
      Eventually.within(BOUND, this::healthToldDown, took -> took.compareTo(SOON) < 0);
      assertIsTold(within(CompletableFuture.supplyAsync(() -> clerk().get("/adjustments"))));
      assertIsTold(within(change));
    } finally {
      sluice.open();
    }
    Eventually.get(() -> clerk().get("/adjustments").status(), status -> status == 200);
  }

  @Test
  void isToldToWhoeverIsInTheMiddleOfAChangeWhichIsNotMade() throws Exception {
    String key = "hangs-in-the-middle";
    Api.Answer hung;
    try (HeldTable held = HeldTable.adjustments(environment)) {
      CompletableFuture<Api.Answer> change = CompletableFuture.supplyAsync(() -> create(key));
      Eventually.get(() -> held.caught(key), caught -> caught);
      hung = within(change);
    }
    assertIsTold(hung);
    Api.Answer again = Eventually.get(() -> create(key), answer -> answer.status() != 409);
    assertThat(again.status()).describedAs("%s", again).isEqualTo(201);
    assertThat(again.response().headers().firstValue("Idempotent-Replayed")).isEmpty();
  }

  /** How long it took; a busy machine holds up one or the other, and not all of them. */
  private Duration healthToldDown() {
    long begin = System.nanoTime();
    assertThat(clerk().get("/../../health").status()).isEqualTo(503);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private Api.Answer create(String key) {
    return clerk().post("/adjustments", Bodies.laptops(1), "Idempotency-Key", key);
  }

  private static Api.Answer within(CompletableFuture<Api.Answer> answer) throws Exception {
    return answer.get(BOUND.toSeconds(), TimeUnit.SECONDS);
  }

  private static void assertIsTold(Api.Answer answer) {
    assertThat(answer.status()).describedAs("%s", answer).isEqualTo(503);
    assertThat(answer.text("code")).isEqualTo("database.unavailable");
    assertThat(answer.response().headers().firstValue("Retry-After")).contains("5");
  }

  private Api clerk() {
    return Api.as("clerk", application.uri());
  }
}
