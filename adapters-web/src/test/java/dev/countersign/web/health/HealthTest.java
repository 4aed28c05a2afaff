package dev.countersign.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.api.Test;

final class HealthTest extends OverHttp {
  @Test
  void dependsOnTheDatabaseAlone() {
    api.ports.databaseUp.set(false);
    assertThat(api.anonymous().get("/health/readiness").is(503).at("/status")).isEqualTo("DOWN");
    assertThat(api.anonymous().get("/health").is(503).at("/status")).isEqualTo("DOWN");
    assertThat(api.anonymous().get("/health/liveness").is(200).at("/status")).isEqualTo("UP");
    api.ports.databaseUp.set(true);
    assertThat(api.anonymous().get("/health/readiness").is(200).at("/status")).isEqualTo("UP");
    assertThat(api.anonymous().get("/health").is(200).at("/status")).isEqualTo("UP");
  }

  @Test
  void saysWhatIsKnownOfTheErpAndStaysReady() {
    assertThat(api.anonymous().get("/health/erp").is(200).body())
        .startsWith(
            "{\"status\":\"UP\",\"erp\":\"zoho\",\"catalogueAsOf\":\"2026-11-20T09:58:30Z\","
                + "\"catalogueAgeSeconds\":90,\"error\":null,\"trouble\":null,");
    api.ports.erpDown.set(true);
    api.ports.refreshing.refresh();
    assertThat(api.anonymous().get("/health/erp").is(200).at("/status")).isEqualTo("DOWN");
    assertThat(api.anonymous().get("/health/erp").at("/error")).isEqualTo("erp.unavailable");
    api.anonymous().get("/health/readiness").is(200);
    api.ports.erpDown.set(false);
    api.ports.refreshing.refresh();
  }

  @Test
  void saysWhyTheErpDoesNotLetUsIn() {
    api.ports.trouble.set(ErpError.of("erp.not_authorised", "ZOHO_CLIENT_SECRET is wrong"));
    Answer health = api.anonymous().get("/health/erp").is(200);
    assertThat(health.at("/status")).isEqualTo("DOWN");
    assertThat(health.at("/error")).isEqualTo("erp.not_authorised");
    assertThat(health.at("/trouble")).isEqualTo("ZOHO_CLIENT_SECRET is wrong");
    api.ports.trouble.set(null);
    assertThat(api.anonymous().get("/health/erp").at("/status")).isEqualTo("UP");
  }

  @Test
  void saysWhatWaitsAndWhatMayStillBeAsked() {
    Answer health = api.anonymous().get("/health/erp").is(200);
    assertThat(health.at("/posting/paused")).isEqualTo("false");
    assertThat(health.at("/posting/toSend")).isEqualTo("0");
    assertThat(health.at("/budget/perMinute")).isEqualTo("90");
    assertThat(health.at("/budget/leftToday")).isEqualTo("5000");
    assertThat(health.at("/budget/closedUntil")).isEqualTo("null");
  }
}
