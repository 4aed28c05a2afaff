package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.Bodies.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CreatingTest extends SimulatorTest {

  @Test
  void movesStockAtOnce() throws Exception {
    Answer answer = client.create(laptops("-2"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.code()).isZero();
    assertThat(answer.documentStatus()).isEqualTo("adjusted");
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("38");
  }

  @Test
  void answersInThePublishedShape() throws Exception {
    Answer answer = client.create(laptops("-2"));

    assertThat(answer.response().body())
        .contains("\"quantity_adjusted\":-2.000000", "\"item_total\":-500.00", "\"total\":-500.00")
        .contains(
            "\"created_time\":\"2026-11-20T12:15:30+0300\"", "\"location_name\":\"Warehouse 1\"");
    assertThat(answer.line().text("adjustment_account_name")).contains("Cost of Goods Sold");
    assertThat(answer.id()).startsWith("4815").hasSize(19);
  }

  @Test
  void keepsSmallQuantitiesLongIdsAndForeignTextsAsTheyAre() throws Exception {
    String id = "9007199254740993123";
    simulator.books().add(ZohoItem.of(id, "Oil", "OIL"));
    String text = "تالف 📦 “x” \\ \n";
    String body =
        adjustment("REF-2", line(id, "0.000001", ",\"description\":" + Json.of(text).write()));

    Answer created = client.create(body);
    Answer read = client.get("/inventoryadjustments/" + created.id());

    assertThat(read.line().text("quantity_adjusted")).contains("0.000001");
    assertThat(read.line().text("item_id")).contains(id);
    assertThat(read.line().text("description")).contains(text);
    assertThat(simulator.books().onHand(id, ZohoDemo.WAREHOUSE_1)).isEqualByComparingTo("0.000001");
  }

  @Test
  void takesTextsForNumbers() throws Exception {
    assertThat(client.create(laptops("\"-2\"")).code()).isZero();
  }

  @Test
  void takesFormsInPlaceOfJson() throws Exception {
    String encoded = "JSONString=" + URLEncoder.encode(laptops("-1"), StandardCharsets.UTF_8);
    String part =
        "--XX\r\nContent-Disposition: form-data; name=\"JSONString\"\r\n\r\n"
            + laptops("-1")
            + "\r\n--XX--\r\n";
    String path = "/inventoryadjustments";

    assertThat(client.call("POST", path, encoded, "application/x-www-form-urlencoded").code())
        .isZero();
    assertThat(client.call("POST", path, part, "multipart/form-data; boundary=XX").code()).isZero();
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("38");
  }

  @Test
  void ignoresUnknownKeysButNotesThem() throws Exception {
    String body = adjustment("REF-3", line(ZohoDemo.LAPTOP, "-1", ",\"adjusted_value\":5"));

    assertThat(client.create(body).code()).isZero();
    assertThat(simulator.journal().calls("POST /inventoryadjustments").getFirst().unknownKeys())
        .containsExactly("line_items[0].adjusted_value");
  }

  @Test
  void acceptsTheSameReferenceTwice() throws Exception {
    client.create(laptops("-1"));
    client.create(laptops("-1"));

    assertThat(
            client.get("/inventoryadjustments").column("inventory_adjustments", "reference_number"))
        .containsExactly("REF-1", "REF-1");
  }

  @Test
  void givesAKnownReasonItsOldId() throws Exception {
    String first = client.create(laptops("-1")).adjustment().text("reason_id").orElseThrow();

    assertThat(client.create(laptops("-1")).adjustment().text("reason_id")).contains(first);
  }

  @Test
  void movesAllLinesOrNone() throws Exception {
    String bins =
        ",\"storages\":[{\"storage_id\":\"" + ZohoDemo.BIN_A1 + "\",\"out_quantity\":31}]";
    String bolts = line(ZohoDemo.BOLT, "-31", bins);
    String body = adjustment("REF-4", line(ZohoDemo.LAPTOP, "-1"), bolts);

    assertThat(client.create(body).status()).isEqualTo(400);
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("40");
  }

  @Test
  void letsPlainStockFallBelowZeroUnlessTheRulesForbidIt() throws Exception {
    assertThat(client.create(laptops("-41")).code()).isZero();
    rule("negativePlainStock", false);
    assertThat(client.create(laptops("-1")).code()).isEqualTo(99020);
  }

  @Test
  void adjustsValuesWithoutMovingStock() throws Exception {
    String body = laptops("-50.25").replace("quantity_adjusted", "value_adjusted");
    Answer answer = client.create(body.replace("\"quantity\"", "\"value\""));

    assertThat(answer.line().text("value_adjusted")).contains("-50.25");
    assertThat(answer.line().members()).doesNotContainKey("quantity_adjusted");
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("40");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"date\":\"2026-11-20\"', '\"date\":\"20/11/2026\"', 4",
    "'\"reason\":\"Damaged goods\"', '\"reason\":\"\"', 4",
    "'\"quantity\"', '\"count\"', 4",
    "'\"quantity_adjusted\":-2', '\"quantity_adjusted\":0', 99010",
    "'\"quantity_adjusted\":-2', '\"quantity\":-2', 4",
    "'\"quantity_adjusted\":-2', '\"quantity_adjusted\":\"two\"', 4",
    "4815000000044100, 4815000000044199, 2006",
    "4815000000044100, 4815000000044130, 99001",
    "4815000000044100, 4815000000044133, 99002",
    "460000000041010, 460000000041099, 1002",
    "460000000041010, 460000000041030, 99004",
    "460000000038080, 460000000041010, 99005",
    "'\"item_id\"', '\"adjustment_account_id\":\"4815000000000397\",\"item_id\"', 11015",
  })
  void refusesWhatDoesNotFit(String from, String to, int code) throws Exception {
    Answer answer = client.create(laptops("-2").replace(from, to));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(client.get("/inventoryadjustments").body().objects("inventory_adjustments"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"a\":1,\"a\":2}"})
  void refusesWhatIsNoJsonObject(String body) throws Exception {
    assertThat(client.create(body).status()).isEqualTo(400);
  }

  @Test
  void refusesTextsThatAreTooLong() throws Exception {
    Answer answer = client.create(laptops("-1").replace("REF-1", "R".repeat(101)));

    assertThat(answer.code()).isEqualTo(15);
  }
}
