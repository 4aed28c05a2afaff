package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.Bodies.line;
import static dev.countersign.simulator.zoho.ZohoFault.afterCommit;
import static dev.countersign.simulator.zoho.ZohoFault.beforeCommit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultsTest extends SimulatorTest {

  private void next(ZohoFault fault) {
    simulator.faults().next(fault);
  }

  private static ZohoFault fault(ZohoFault.Kind kind, boolean committed) {
    return committed ? afterCommit(kind) : beforeCommit(kind);
  }

  private void assertCommitted(boolean committed) {
    assertThat(simulator.books().adjustments("REF-1")).hasSize(committed ? 1 : 0);
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo(committed ? "39" : "40");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hangs(boolean committed) throws Exception {
    next(fault(ZohoFault.Kind.HANG, committed));
    HttpRequest request =
        HttpRequest.newBuilder(
                client.request(
                    client.uri("/inventoryadjustments"), "POST", laptops("-1"), "application/json"),
                (_, _) -> true)
            .timeout(Duration.ofMillis(500))
            .build();

    assertThatThrownBy(() -> client.send(request)).isInstanceOf(HttpTimeoutException.class);

    assertCommitted(committed);
  }

  @Test
  void endsASilenceWhenItsTimeIsOver() {
    next(afterCommit(ZohoFault.Kind.HANG).lasting(Duration.ofMillis(50)));

    assertThatThrownBy(() -> client.create(laptops("-1")))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);

    assertCommitted(true);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void resetsTheConnection(boolean committed) {
    next(fault(ZohoFault.Kind.RESET, committed));

    assertThatThrownBy(() -> client.create(laptops("-1")))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("Connection reset");

    assertCommitted(committed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void cutsTheBodyShort(boolean committed) {
    next(fault(ZohoFault.Kind.TRUNCATED, committed));

    assertThatThrownBy(() -> client.create(laptops("-1")))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("content-length");

    assertCommitted(committed);
  }

  @ParameterizedTest
  @CsvSource({
    "HTML_502, 502, true",
    "HTML_502, 502, false",
    "ERROR_503, 503, true",
    "ERROR_503, 503, false",
    "ERROR_500, 500, true",
    "ERROR_500, 500, false",
  })
  void answersAsABrokenServer(ZohoFault.Kind kind, int status, boolean committed) throws Exception {
    next(fault(kind, committed));

    assertThat(client.create(laptops("-1")).status()).isEqualTo(status);

    assertCommitted(committed);
  }

  @Test
  void answersWithAGatewaysPage() throws Exception {
    next(afterCommit(ZohoFault.Kind.HTML_502));

    Answer answer = client.create(laptops("-1"));

    assertThat(answer.response().headers().firstValue("Content-Type")).contains("text/html");
    assertThat(answer.response().body()).startsWith("<html>");
  }

  @Test
  void forbids() throws Exception {
    next(beforeCommit(ZohoFault.Kind.ERROR_403));

    assertThat(client.create(laptops("-1")).status()).isEqualTo(403);
    assertCommitted(false);
  }

  @Test
  void answers200WithACodeThatIsNotZero() throws Exception {
    next(afterCommit(ZohoFault.Kind.NON_ZERO_CODE));

    Answer answer = client.create(laptops("-1"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.code()).isNotZero();
    assertCommitted(true);
  }

  @Test
  void answersWithoutTheId() throws Exception {
    next(afterCommit(ZohoFault.Kind.NO_ID));

    Answer answer = client.create(laptops("-1"));

    assertThat(answer.adjustment().members())
        .doesNotContainKey("inventory_adjustment_id")
        .containsKey("status");
    assertCommitted(true);
  }

  @Test
  void answersWithWhatIsNoJson() throws Exception {
    next(afterCommit(ZohoFault.Kind.UNPARSEABLE));

    Answer answer = client.create(laptops("-1"));

    assertThatThrownBy(answer::body).isInstanceOf(JsonException.class);
    assertCommitted(true);
  }

  @Test
  void evictsTheToken() throws Exception {
    next(beforeCommit(ZohoFault.Kind.TOKEN_EVICTED));

    assertThat(client.create(laptops("-1")).status()).isEqualTo(401);
    assertThat(client.create(laptops("-1")).code()).isEqualTo(57);
    client.withFreshToken();
    assertThat(client.create(laptops("-1")).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"LIMIT_MINUTE, 44", "LIMIT_DAY, 45", "LIMIT_CONCURRENT, 1070"})
  void pretendsThatALimitIsReached(ZohoFault.Kind kind, int code) throws Exception {
    next(beforeCommit(kind));

    Answer answer = client.create(laptops("-1"));

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.response().headers().firstValue("X-Rate-Limit-Limit")).isPresent();
    assertCommitted(false);
  }

  @Test
  void hidesADocumentFromTheList() throws Exception {
    next(afterCommit(ZohoFault.Kind.HIDDEN_IN_LIST).lasting(Duration.ofSeconds(30)));
    client.create(laptops("-1"));
    assertThat(client.get("/inventoryadjustments").body().objects("inventory_adjustments"))
        .isEmpty();

    clock.pass(Duration.ofSeconds(30));

    assertThat(client.get("/inventoryadjustments").body().objects("inventory_adjustments"))
        .hasSize(1);
  }

  @Test
  void delaysAnAnswer() throws Exception {
    next(afterCommit(ZohoFault.Kind.DELAY).lasting(Duration.ofMillis(30)));
    long before = System.nanoTime();

    assertThat(client.create(laptops("-1")).code()).isZero();

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(30));
  }

  @Test
  void strikesTheNthCreateOnly() throws Exception {
    next(beforeCommit(ZohoFault.Kind.ERROR_500).nth(3));

    assertThat(client.create(laptops("-1")).status()).isEqualTo(201);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(201);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(500);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(201);
  }

  @Test
  void strikesSomeTimesOrAlways() throws Exception {
    next(beforeCommit(ZohoFault.Kind.ERROR_500).on("GET", "/items/*").times(2));
    String path = "/items/" + ZohoDemo.LAPTOP;
    assertThat(client.get(path).status()).isEqualTo(500);
    assertThat(client.get("/items").status()).isEqualTo(200);
    assertThat(client.get(path).status()).isEqualTo(500);
    assertThat(client.get(path).status()).isEqualTo(200);

    next(beforeCommit(ZohoFault.Kind.ERROR_503).on("*", "/items").always());
    assertThat(client.get("/items").status()).isEqualTo(503);
    assertThat(client.get("/items").status()).isEqualTo(503);
    simulator.faults().clear();
    assertThat(client.get("/items").status()).isEqualTo(200);
  }

  @Test
  void strikesTheAccountsServerToo() throws Exception {
    next(beforeCommit(ZohoFault.Kind.HTML_502).on("POST", "/oauth/v2/token"));

    assertThat(client.refresh().status()).isEqualTo(502);
    assertThat(client.refresh().status()).isEqualTo(200);
  }

  @Test
  void strikesEveryPath() throws Exception {
    next(beforeCommit(ZohoFault.Kind.ERROR_503).on("*", "**").always());

    assertThat(client.refresh().status()).isEqualTo(503);
    assertThat(client.get("/items").status()).isEqualTo(503);
    assertThat(client.post("/inventoryadjustments/1/approve/final", "").status()).isEqualTo(503);
  }

  @Test
  void grantsATokenThatIsNotThere() throws Exception {
    next(afterCommit(ZohoFault.Kind.NO_ID).on("POST", "/oauth/v2/token"));

    assertThat(client.refresh().body().members())
        .doesNotContainKey("access_token")
        .containsKey("expires_in");
  }

  @Test
  void deniesTheRefreshWhereALimitStrikesIt() throws Exception {
    next(beforeCommit(ZohoFault.Kind.LIMIT_MINUTE).on("POST", "/oauth/v2/token"));

    assertThat(client.refresh().body().text("error")).contains("Access Denied");
  }

  @Test
  void refusesConnectionsWhileStopped() throws Exception {
    client.create(laptops("-1"));
    int port = simulator.port();
    simulator.stop();
    assertThatThrownBy(() -> client.create(laptops("-1"))).isInstanceOf(IOException.class);

    simulator.startAgain();

    assertThat(simulator.port()).isEqualTo(port);
    assertThat(client.get("/inventoryadjustments").body().objects("inventory_adjustments"))
        .hasSize(1);
  }

  @Test
  void notesWhatWasAskedAndWhatBecameOfIt() throws Exception {
    next(afterCommit(ZohoFault.Kind.HTML_502));
    client.create(adjustment("REF-1", line(ZohoDemo.LAPTOP, "-1")));

    ZohoCall call = simulator.journal().calls("POST /inventoryadjustments").getFirst();

    assertThat(call.headers()).containsEntry("authorization", "***");
    assertThat(call.query()).containsEntry("organization_id", "10234695");
    assertThat(((Json.Obj) call.body()).text("reference_number")).contains("REF-1");
    assertThat(call.status()).isEqualTo(502);
    assertThat(call.kind()).isEqualTo(ZohoCallKind.CREATE);
    assertThat(call.fault()).isEqualTo("HTML_502");
    assertThat(call.afterCommit()).isTrue();
    assertThat(simulator.journal().count(ZohoCallKind.CREATE)).isOne();
    assertThat(simulator.journal().count(ZohoCallKind.TOKEN)).isOne();
    assertThat(simulator.journal().faults()).isEqualTo(Map.of("HTML_502", 1));
    assertThat(simulator.journal().calls("POST /oauth/v2/token").getFirst().body().write())
        .contains("***")
        .doesNotContain("simulator-secret", "1000.simulator.refresh");
  }
}
