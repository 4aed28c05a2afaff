package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoCall;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.simulator.zoho.ZohoStock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Goods of every tracking, in bins and not, in and out: judged by Zoho's stock, sent in Zoho's
 * words, and told as they were written. Braces hold ids of the demo organisation.
 */
final class TrackedGoodsTest {
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("LAPTOP", ZohoDemo.LAPTOP),
          Map.entry("BOLT", ZohoDemo.BOLT),
          Map.entry("YOGURT", ZohoDemo.YOGURT),
          Map.entry("SERUM", ZohoDemo.SERUM),
          Map.entry("SCANNER", ZohoDemo.SCANNER),
          Map.entry("ROUTER", ZohoDemo.ROUTER),
          Map.entry("A1", ZohoDemo.BIN_A1),
          Map.entry("A2", ZohoDemo.BIN_A2),
          Map.entry("B1", ZohoDemo.BIN_B1),
          Map.entry("JEDDAH", ZohoDemo.JEDDAH_WAREHOUSE),
          Map.entry("YOG", ZohoDemo.YOGURT_BATCH),
          Map.entry("YOG-IN", ZohoDemo.YOGURT_BATCH_IN),
          Map.entry("SER", ZohoDemo.SERUM_BATCH),
          Map.entry("SER-A1", ZohoDemo.SERUM_BATCH_IN_A1),
          Map.entry("SER-A2", ZohoDemo.SERUM_BATCH_IN_A2));
  private static final String LATER = "6780203000000999999";

  private static ZohoSimulator zoho;
  private static Application countersign;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.put("STOCK_MAX_AGE", "0s");
    environment.put("STOCK_UNKNOWN", "REFUSE");
    countersign = Application.start(Settings.read(environment), Map.of(PatientStock.NAME, true));
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterAll
  static void stop() {
    countersign.close();
    zoho.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void goesIntoTheBooksInZohosWords(String item, String body, String sent) {
    String reference = "REF-" + item.replace(' ', '-');
    BigDecimal before = onHand(body);
    Api.Answer posted = posted(reference, body);

    assertThat(posted.text("status")).as(posted.toString()).isEqualTo("POSTED");
    ZohoCall call = call(reference);
    assertThat(call.unknownKeys()).isEmpty();
    assertThat(((Json.Obj) call.body()).get("line_items").write())
        .isEqualTo("[" + compact(line(sent)) + "]");
    assertThat(onHand(body)).isEqualByComparingTo(before.add(quantity(body)));
    Json.Obj line = as("auditor").get("/adjustments/" + posted.text("id")).json();
    assertThat(Kept.holds(line.objects("lines").getFirst(), Json.read(named(body))))
        .as(line.write())
        .isTrue();
  }

  static Stream<Arguments> goesIntoTheBooksInZohosWords() {
    return Stream.of(
        Arguments.of(
            "untracked in",
            "{'itemId': '{LAPTOP}', 'quantity': 1.5}",
            "{'item_id':'{LAPTOP}','quantity_adjusted':1.5,AT}"),
        Arguments.of(
            "untracked out",
            "{'itemId': '{LAPTOP}', 'quantity': -2}",
            "{'item_id':'{LAPTOP}','quantity_adjusted':-2,AT}"),
        Arguments.of(
            "untracked into bins",
            """
            {'itemId': '{BOLT}', 'quantity': 3, 'storages': [
              {'storageId': '{A1}', 'quantity': 1}, {'storageId': '{B1}', 'quantity': 2}]}
            """,
            """
            {'item_id':'{BOLT}','quantity_adjusted':3,AT,'storages':[
            {'storage_id':'{A1}','in_quantity':1},{'storage_id':'{B1}','in_quantity':2}]}
            """),
        Arguments.of(
            "untracked out of bins",
            """
            {'itemId': '{BOLT}', 'quantity': -3, 'storages': [
              {'storageId': '{A1}', 'quantity': 1}, {'storageId': '{A2}', 'quantity': 2}]}
            """,
            """
            {'item_id':'{BOLT}','quantity_adjusted':-3,AT,'storages':[
            {'storage_id':'{A1}','out_quantity':1},{'storage_id':'{A2}','out_quantity':2}]}
            """),
        Arguments.of(
            "batches in",
            """
            {'itemId': '{YOGURT}', 'quantity': 5, 'batches': [
              {'batchId': '{YOG}', 'quantity': 2},
              {'batchNumber': 'BTC-NEW', 'externalBatchNumber': 'MFR-NEW',
               'manufacturedOn': '2026-05-12', 'expiresOn': '2027-12-16', 'quantity': 3}]}
            """,
            """
            {'item_id':'{YOGURT}','quantity_adjusted':5,AT,'batches':[
            {'batch_id':'{YOG}','in_quantity':2},
            {'batch_number':'BTC-NEW','external_batch_number':'MFR-NEW',
            'manufacturer_date':'2026-05-12','expiry_date':'2027-12-16','in_quantity':3}]}
            """),
        Arguments.of(
            "batches out",
            """
            {'itemId': '{YOGURT}', 'quantity': -2, 'batches': [
              {'batchId': '{YOG}', 'batchInId': '{YOG-IN}', 'quantity': 2}]}
            """,
            """
            {'item_id':'{YOGURT}','quantity_adjusted':-2,AT,'batches':[
            {'batch_id':'{YOG}','out_quantity':2,'batch_in_id':'{YOG-IN}'}]}
            """),
        Arguments.of(
            "batches into bins",
            """
            {'itemId': '{SERUM}', 'quantity': 3, 'batches': [
              {'batchNumber': 'BTC-BINS', 'quantity': 3, 'storages': [
                {'storageId': '{A1}', 'quantity': 1}, {'storageId': '{B1}', 'quantity': 2}]}]}
            """,
            """
            {'item_id':'{SERUM}','quantity_adjusted':3,AT,'batches':[
            {'batch_number':'BTC-BINS','in_quantity':3,'storages':[
            {'storage_id':'{A1}','in_quantity':1},{'storage_id':'{B1}','in_quantity':2}]}]}
            """),
        Arguments.of(
            "batches out of bins",
            """
            {'itemId': '{SERUM}', 'quantity': -3, 'batches': [
              {'batchId': '{SER}', 'quantity': 3, 'storages': [
                {'storageId': '{A2}', 'quantity': 2}, {'storageId': '{A1}', 'quantity': 1}]}]}
            """,
            """
            {'item_id':'{SERUM}','quantity_adjusted':-3,AT,'batches':[
            {'batch_id':'{SER}','out_quantity':2,'batch_in_id':'{SER-A2}','storages':[
            {'storage_id':'{A2}','out_quantity':2}]},
            {'batch_id':'{SER}','out_quantity':1,'batch_in_id':'{SER-A1}','storages':[
            {'storage_id':'{A1}','out_quantity':1}]}]}
            """),
        Arguments.of(
            "serials in",
            "{'itemId': '{SCANNER}', 'quantity': 1, 'serialNumbers': ['ARMP-0078']}",
            """
            {'item_id':'{SCANNER}','quantity_adjusted':1,AT,'serial_numbers':['ARMP-0078']}
            """),
        Arguments.of(
            "serials out",
            "{'itemId': '{SCANNER}', 'quantity': -1, 'serialNumbers': ['ARMP-0001']}",
            """
            {'item_id':'{SCANNER}','quantity_adjusted':-1,AT,'serial_numbers':['ARMP-0001']}
            """),
        Arguments.of(
            "serials into bins",
            """
            {'itemId': '{ROUTER}', 'quantity': 1, 'serialNumbers': ['SR-9'], 'storages': [
              {'storageId': '{B1}', 'quantity': 1, 'serialNumbers': ['SR-9']}]}
            """,
            """
            {'item_id':'{ROUTER}','quantity_adjusted':1,AT,'serial_numbers':['SR-9'],'storages':[
            {'storage_id':'{B1}','in_quantity':1,'serial_numbers':['SR-9']}]}
            """),
        Arguments.of(
            "serials out of bins",
            """
            {'itemId': '{ROUTER}', 'quantity': -1, 'serialNumbers': ['SR-RE-003'], 'storages': [
              {'storageId': '{A2}', 'quantity': 1, 'serialNumbers': ['SR-RE-003']}]}
            """,
            """
            {'item_id':'{ROUTER}','quantity_adjusted':-1,AT,'serial_numbers':['SR-RE-003'],
            'storages':[{'storage_id':'{A2}','out_quantity':1,'serial_numbers':['SR-RE-003']}]}
            """));
  }

  @Test
  @DisplayName("Without an inward entry the oldest ones are taken, and the audit trail says which")
  void takesTheOldestEntries() {
    zoho.books()
        .receive(
            ZohoStock.of(ZohoDemo.YOGURT, ZohoDemo.JEDDAH_WAREHOUSE, "2")
                .batch(ZohoDemo.YOGURT_BATCH, "BTC-YG-001", LATER, "2027-01-31"));
    zoho.books()
        .receive(
            ZohoStock.of(ZohoDemo.YOGURT, ZohoDemo.JEDDAH_WAREHOUSE, "2")
                .batch(ZohoDemo.YOGURT_BATCH, "BTC-YG-001", LATER + "0", "2027-01-31"));
    Api.Answer posted =
        posted(
            "REF-OLDEST",
            """
            {'itemId': '{YOGURT}', 'locationId': '{JEDDAH}', 'quantity': -3, 'batches': [
              {'batchId': '{YOG}', 'quantity': 3}]}
            """);

    assertThat(posted.text("status")).as(posted.toString()).isEqualTo("POSTED");
    assertThat(zoho.books().inBatch(ZohoDemo.YOGURT, ZohoDemo.JEDDAH_WAREHOUSE, LATER).intValue())
        .isZero();
    assertThat(as("auditor").get("/adjustments/" + posted.text("id") + "/audit").toString())
        .contains("\"inwardEntries.lines.0\":\"%s: 2, %s0: 1\"".formatted(LATER, LATER));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource
  void refusesWhatIsNotThere(String code, String pointer, String body) {
    Api.Answer draft = as("clerk").post("/adjustments", adjustment("", body));
    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    Api.Answer refused = as("clerk").post("/adjustments/" + draft.text("id") + "/submit", "");

    assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.json().objects("errors"))
        .anyMatch(error ->
            error.text("code").orElse("").equals(code)
                && error.text("pointer").orElse("").equals(pointer));
  }

  static Stream<Arguments> refusesWhatIsNotThere() {
    return Stream.of(
        Arguments.of(
            "stock.insufficient", "/lines/0/quantity", "{'itemId': '{LAPTOP}', 'quantity': -5000}"),
        Arguments.of(
            "serial.not_in_stock",
            "/lines/0/serialNumbers/0",
            "{'itemId': '{SCANNER}', 'quantity': -1, 'serialNumbers': ['NOT-HERE']}"),
        Arguments.of(
            "batch.insufficient",
            "/lines/0/batches/0/quantity",
            """
            {'itemId': '{YOGURT}', 'quantity': -5000, 'batches': [
              {'batchId': '{YOG}', 'quantity': 5000}]}
            """),
        Arguments.of(
            "storage.insufficient",
            "/lines/0/storages/1/quantity",
            """
            {'itemId': '{BOLT}', 'quantity': -22, 'storages': [
              {'storageId': '{A1}', 'quantity': 1}, {'storageId': '{A2}', 'quantity': 21}]}
            """),
        Arguments.of(
            "storage.insufficient",
            "/lines/0/batches/0/storages/0/quantity",
            """
            {'itemId': '{SERUM}', 'quantity': -5, 'batches': [
              {'batchId': '{SER}', 'quantity': 5, 'storages': [
                {'storageId': '{A2}', 'quantity': 5}]}]}
            """));
  }

  /** Submitted, and approved where that is asked. */
  private static Api.Answer posted(String reference, String line) {
    Api.Answer draft = as("clerk").post("/adjustments", adjustment(reference, line));
    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    String path = "/adjustments/" + draft.text("id");
    Api.Answer answer = as("clerk").post(path + "/submit", "", "Prefer", "wait=10");
    if (answer.text("status").equals("PENDING_APPROVAL")) {
      answer = as("approver").post(path + "/approve", "", "If-Match", "*", "Prefer", "wait=10");
    }
    return answer;
  }

  private static String adjustment(String reference, String line) {
    return """
    { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results",
      "reference": "%s", "locationId": "%s", "lines": [ %s ] }
    """
        .formatted(Bodies.today(), reference, ZohoDemo.WAREHOUSE_1, named(line));
  }

  private static ZohoCall call(String reference) {
    List<ZohoCall> calls =
        zoho.journal().calls("POST /inventoryadjustments").stream()
            .filter(call -> call.body().write().contains("\"" + reference + " "))
            .toList();
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  /** What every line bears, in the order in which it is written. */
  private static String line(String sent) {
    return named(sent)
        .replaceFirst("(\"item_id\":\"[0-9]+\")", "$1,\"description\":\"\"")
        .replace("AT", "\"location_id\":\"" + ZohoDemo.WAREHOUSE_1 + "\"");
  }

  private static String compact(String json) {
    return Json.read(json).write();
  }

  private static String named(String text) {
    String named = text.replace('\'', '"');
    for (Map.Entry<String, String> id : IDS.entrySet()) {
      named = named.replace("{" + id.getKey() + "}", id.getValue());
    }
    return named;
  }

  private static BigDecimal quantity(String body) {
    return new BigDecimal(sent(body).text("quantity").orElseThrow());
  }

  private static BigDecimal onHand(String body) {
    return zoho.books().onHand(sent(body).text("itemId").orElseThrow(), ZohoDemo.WAREHOUSE_1);
  }

  private static Json.Obj sent(String body) {
    return (Json.Obj) Json.read(named(body));
  }

  private static Api as(String person) {
    return Api.as(person, countersign.uri());
  }
}
