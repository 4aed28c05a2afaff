package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTest extends SimulatorTest {

  private static final String GOOD =
      "grant_type=refresh_token&refresh_token=1000.simulator.refresh&client_id=1000.SIMULATORCLIENT"
          + "&client_secret=simulator-secret";

  @Test
  void givesATokenForAForm() throws Exception {
    Answer answer = client.token(GOOD);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().text("expires_in")).contains("3600");
    assertThat(answer.body().text("token_type")).contains("Bearer");
    assertThat(answer.body().text("api_domain")).contains(simulator.accountsBaseUrl().toString());
    assertThat(answer.body().members()).doesNotContainKey("refresh_token");
  }

  @Test
  void givesATokenForAQuery() throws Exception {
    URI uri = simulator.accountsBaseUrl().resolve("/oauth/v2/token?" + GOOD);

    assertThat(client.send(client.request(uri, "POST", "", "text/plain")).body().members())
        .containsKey("access_token");
  }

  @ParameterizedTest
  @CsvSource({
    "simulator.refresh, other, invalid_code",
    "SIMULATORCLIENT, OTHER, invalid_client",
    "simulator-secret, other, invalid_client_secret",
    "grant_type=refresh_token, grant_type=password, general_error",
  })
  void saysWhatIsWrongWithStatus200(String from, String to, String error) throws Exception {
    Answer answer = client.token(GOOD.replace(from, to));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().text("error")).contains(error);
  }

  @Test
  void deniesTheEleventhTokenInTenMinutes() throws Exception {
    for (int i = 0; i < 9; i++) {
      assertThat(client.refresh().body().members()).containsKey("access_token");
    }
    assertThat(client.refresh().body().text("error")).contains("Access Denied");
    rule("tokenRefusalStatus", 400);
    assertThat(client.refresh().status()).isEqualTo(400);

    clock.pass(Duration.ofMinutes(10));

    assertThat(client.refresh().body().members()).containsKey("access_token");
  }

  @Test
  void keepsOnlyTheLastTenTokens() throws Exception {
    clock.pass(Duration.ofMinutes(11));
    for (int i = 0; i < 9; i++) {
      client.refresh();
    }
    assertThat(client.get("/organizations").status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(11));

    client.refresh();

    assertThat(client.get("/organizations").status()).isEqualTo(401);
  }

  @Test
  void letsTokensExpire() throws Exception {
    clock.pass(Duration.ofMinutes(59));
    assertThat(client.get("/items").status()).isEqualTo(200);

    clock.pass(Duration.ofMinutes(1));

    assertThat(client.get("/items").status()).isEqualTo(401);
    assertThat(client.get("/items").code()).isEqualTo(57);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Zoho-oauthtoken 1000.no.such"})
  void refusesOtherAuthorization(String header) throws Exception {
    assertThat(client.authorization(header).get("/items").code()).isEqualTo(57);
  }

  @Test
  void refusesBearer() throws Exception {
    String bearer = client.authorization().replace("Zoho-oauthtoken", "Bearer");

    assertThat(client.authorization(bearer).get("/items").status()).isEqualTo(401);
  }

  @Test
  void refusesWhatNoScopeCovers() throws Exception {
    rule("scopes", List.of("ZohoInventory.inventoryadjustments.READ", "ZohoInventory.items.ALL"));

    assertThat(client.get("/inventoryadjustments").status()).isEqualTo(200);
    assertThat(client.get("/items").status()).isEqualTo(200);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(401);
    assertThat(client.get("/storagelocations").code()).isEqualTo(57);
  }

  @Test
  void asksForItsOwnOrganisation() throws Exception {
    String base = simulator.apiBaseUrl().toString();
    Answer none = client.send(client.request(URI.create(base + "/items"), "GET", "", "text/plain"));
    Answer other =
        client.send(
            client.request(URI.create(base + "/items?organization_id=7"), "GET", "", "text/plain"));
    Answer free =
        client.send(client.request(URI.create(base + "/organizations"), "GET", "", "text/plain"));

    assertThat(none.code()).isEqualTo(6041);
    assertThat(other.body().text("message"))
        .contains("This user is not associated with the CompanyID/CompanyName:7.");
    assertThat(free.code()).isZero();
  }

  @Test
  void tellsUnknownPathsFromWrongVerbs() throws Exception {
    assertThat(client.get("/inventoryadjustmentz").code()).isEqualTo(5);
    assertThat(client.get("/inventoryadjustmentz").status()).isEqualTo(404);
    assertThat(client.call("DELETE", "/items", "").code()).isEqualTo(37);
    assertThat(client.call("DELETE", "/items", "").status()).isEqualTo(405);
  }
}
