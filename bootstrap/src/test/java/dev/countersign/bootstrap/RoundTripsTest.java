package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.database.Statements;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a request goes to the database and back, beside the transaction's begin and end. */
final class RoundTripsTest {
  private static ZohoSimulator zoho;
  private static Application countersign;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.computeIfPresent("DATASOURCES_DEFAULT_URL", (_, url) -> Statements.seenOver(url));
    countersign = Application.start(Settings.read(environment), Map.of());
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterAll
  static void stop() {
    countersign.close();
    zoho.close();
  }

  @BeforeEach
  void warm() {
    as("clerk").post("/adjustments", Bodies.laptops(1));
  }

  @Test
  void areFiveAtMostToCreate() {
    assertThat(sent("INSERT INTO `adjustments`", () -> create("clerk")))
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void isOneToRead() {
    String path = "/adjustments/" + create("clerk").text("id");

    assertThat(sent("FROM adjustments a WHERE a.id IN", () -> as("clerk").get(path))).hasSize(1);
  }

  private static Api.Answer create(String person) {
    return as(person)
        .post("/adjustments", Bodies.laptops(1), "Idempotency-Key", "key-" + System.nanoTime());
  }

  private static List<String> sent(String words, Runnable request) {
    List<String> statements = Statements.ofWhoSends(words, request);
    assertThat(statements).as("who sends %s", words).isNotEmpty();
    return statements;
  }

  private static Api as(String person) {
    return Api.as(person, countersign.uri());
  }
}
