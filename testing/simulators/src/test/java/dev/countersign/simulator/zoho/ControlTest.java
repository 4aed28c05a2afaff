package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.Bodies.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ControlTest extends SimulatorTest {

  private Json control(String method, String path, String body) throws Exception {
    Answer answer = client.control(method, path, body);
    assertThat(answer.status()).isEqualTo(200);
    return Json.read(answer.response().body());
  }

  private int count(String path) throws Exception {
    return ((Json.Arr) control("GET", path, "")).elements().size();
  }

  @Test
  void showsDocumentsByReference() throws Exception {
    client.create(adjustment("REF-1 CSAAA", line(ZohoDemo.LAPTOP, "-1")));
    client.create(adjustment("REF-2 CSBBB", line(ZohoDemo.LAPTOP, "-1")));

    assertThat(count("adjustments")).isEqualTo(2);
    assertThat(count("adjustments?reference=REF-2")).isEqualTo(1);
    assertThat(count("adjustments?reference=REF-1%20CSAAA")).isEqualTo(1);
    assertThat(control("GET", "adjustments", "").write())
        .contains("\"line_items\":[{", "\"status\":\"adjusted\"");
  }

  @Test
  void showsAndTakesStock() throws Exception {
    String stock =
        "{\"itemId\":\"%s\",\"locationId\":\"%s\",\"quantity\":2.5}"
            .formatted(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1);

    control("POST", "stock", stock);

    assertThat(control("GET", "stock?item_id=" + ZohoDemo.LAPTOP, "").write())
        .contains("\"quantity\":42.5");
  }

  @Test
  void switchesFaults() throws Exception {
    control("POST", "faults", "{\"kind\":\"ERROR_500\",\"afterCommit\":true}");
    assertThat(count("faults")).isEqualTo(1);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(500);
    assertThat(simulator.books().adjustments("")).hasSize(1);

    control(
        "POST",
        "faults",
        "{\"kind\":\"ERROR_503\",\"method\":\"GET\",\"path\":\"/items\",\"times\":-1}");
    assertThat(client.get("/items").status()).isEqualTo(503);
    control("DELETE", "faults", "");
    assertThat(client.get("/items").status()).isEqualTo(200);
  }

  @Test
  void changesTheRules() throws Exception {
    control("PUT", "settings", "{\"approvalLevels\":2,\"perMinute\":5}");

    assertThat(simulator.rules().approvalLevels()).isEqualTo(2);
    assertThat(control("GET", "settings", "").write())
        .contains("\"perMinute\":5", "\"perDay\":7500");
    assertThat(client.create(laptops("-1")).documentStatus()).isEqualTo("draft");
  }

  @Test
  void showsAndForgetsRequests() throws Exception {
    client.create(laptops("-1"));

    assertThat(control("GET", "requests", "").write())
        .contains("\"counts\":{", "\"POST /inventoryadjustments\":1")
        .doesNotContain("Zoho-oauthtoken");
    control("DELETE", "requests", "");
    assertThat(simulator.journal().calls()).isEmpty();
  }

  @Test
  void filtersRequestsByKindAndNumber() throws Exception {
    client.create(laptops("-1"));
    client.create(laptops("-1"));
    long first = simulator.journal().calls("POST /inventoryadjustments").getFirst().number();

    assertThat(requests("?kind=CREATE")).isEqualTo(2);
    assertThat(requests("?kind=CREATE&after=" + first)).isOne();
    assertThat(requests("?kind=SUBMIT")).isZero();
  }

  private int requests(String query) throws Exception {
    return ((Json.Obj) control("GET", "requests" + query, "")).elements("requests").size();
  }

  @Test
  void countsKindsFaultsAndRefusals() throws Exception {
    control("DELETE", "requests", "");
    control("POST", "faults", "{\"kind\":\"ERROR_500\"}");
    client.create(laptops("-1"));
    control("PUT", "settings", "{\"perMinute\":1}");
    client.get("/items");
    client.get("/items");

    assertThat(control("GET", "counts", "").write())
        .contains("\"CREATE\":1", "\"MASTER\":2", "\"ERROR_500\":1", "\"refused\":{\"44\":1}");
    assertThat(control("GET", "limits", "").write()).contains("\"inLastMinute\":1");
    control("DELETE", "limits", "");
    assertThat(control("GET", "counts", "").write()).contains("\"refused\":{}");
  }

  @Test
  void switchesAStormOnAndOff() throws Exception {
    String chance = "{\"kind\":\"ERROR_500\",\"afterCommit\":false,\"weight\":1,\"millis\":0}";
    assertThat(control("GET", "storm", "").write()).isEqualTo("null");

    control("PUT", "storm", "{\"seed\":7,\"writePercent\":100,\"writes\":[%s]}".formatted(chance));

    assertThat(control("GET", "storm", "").write()).contains("\"seed\":7", "\"readPercent\":20");
    assertThat(client.create(laptops("-1")).status()).isEqualTo(500);
    control("DELETE", "storm", "");
    assertThat(client.create(laptops("-1")).status()).isEqualTo(201);
  }

  @Test
  void actsOnDocumentsAsAPerson() throws Exception {
    String id = client.create(laptops("-1")).id();

    control("POST", "documents", "{\"id\":\"%s\",\"action\":\"void\"}".formatted(id));
    control("POST", "documents", "{\"id\":\"%s\",\"action\":\"delete\"}".formatted(id));

    assertThat(count("adjustments")).isZero();
    assertThat(control("GET", "documents?reference=REF", "").write())
        .contains("\"deleted\":true", "\"status\":\"void\"", "\"line_items\":[{");
    assertThat(control("GET", "references", "").write())
        .isEqualTo("{\"REF-1\":{\"created\":1,\"standing\":0}}");
  }

  @Test
  void evictsTokens() throws Exception {
    control("DELETE", "tokens", "");

    assertThat(client.get("/items").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "PUT    | settings | {'approvalLevel':1} | there is no rule",
        "PUT    | settings | {'approvalLevels':11} | approvalLevels is 0 to 10",
        "PUT    | settings | {'perMinute':'many'} | perMinute cannot be",
        "PUT    | settings | [] | no JSON object",
        "PUT    | storm    | {'seeds':1} | there is no \"seeds\"",
        "PUT    | storm    | {'readPercent':101} | readPercent is 0 to 100",
        "PUT    | storm    | {'writes':[]} | writePercent is 0 to 100, and 0 without chances",
        "POST   | documents | {'id':'1','action':'bury'} | an action is",
        "GET    | requests?after=x | {} | is no number",
        "POST   | faults   | {'kind':'EXPLODE'} | kind cannot be",
        "POST   | faults   | {'kind':'HANG','when':1} | there is no \"when\"",
        "POST   | faults   | { | ends too early",
        "DELETE | stock    | {} | the simulator has no DELETE",
      })
  void refusesWhatItDoesNotKnow(String method, String path, String body, String message)
      throws Exception {
    Answer answer = client.control(method, path, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().text("message"))
        .hasValueSatisfying(it -> assertThat(it).contains(message));
  }
}
