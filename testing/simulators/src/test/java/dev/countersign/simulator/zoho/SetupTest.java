package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client meets that somebody has set up wrongly. */
final class SetupTest extends SimulatorTest {

  @ParameterizedTest
  @CsvSource({
    "WRONG_SECRET, invalid_client_secret",
    "WRONG_CLIENT, invalid_client",
    "REVOKED_GRANT, invalid_code",
  })
  void givesNoToken(ZohoSetup setup, String error) throws Exception {
    rule("setup", setup);

    Answer refused = client.refresh();

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.body().text("error")).contains(error);
    assertThat(client.get("/items").code()).isZero();
    rule("setup", ZohoSetup.RIGHT);
    assertThat(client.refresh().body().text("access_token")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG_DATA_CENTRE, 401, 57, 57",
    "WRONG_ORGANISATION, 400, 6041, 6041",
    "MISSING_SCOPE, 401, 57, 0"
  })
  void acceptsNoCreate(ZohoSetup setup, int status, int code, int codeOfItems) throws Exception {
    rule("setup", setup);
    client.withFreshToken();

    Answer refused = client.create(laptops("-1"));

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.code()).isEqualTo(code);
    assertThat(client.get("/items").code()).isEqualTo(codeOfItems);
    rule("setup", ZohoSetup.RIGHT);
    assertThat(client.create(laptops("-1")).code()).isZero();
  }

  @Test
  void tellsTheOrganisationsToAWrongOne() throws Exception {
    rule("setup", ZohoSetup.WRONG_ORGANISATION);

    assertThat(client.get("/organizations").code()).isZero();
  }
}
