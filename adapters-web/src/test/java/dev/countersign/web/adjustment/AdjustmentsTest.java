package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import org.junit.jupiter.api.Test;

final class AdjustmentsTest extends OverHttp {
  private static final String EVERYTHING =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "STOCKTAKING_RESULTS",
       "description": "شحنة تالفة 📦", "reference": "REF-IA-00001",
       "locationId": "460000000041010",
       "customFields": [{"id": "46000000012", "label": "Shift", "value": "late"}],
       "lines": [
         {"itemId": "4815000000044101", "quantity": 3.50, "cause": "dropped",
          "description": "by hand", "accountId": "4815000000000388",
          "locationId": "460000000041011", "counted": 5.5, "expected": 2,
          "serialNumbers": ["ARMP-0078"],
          "batches": [{"batchNumber": "BTC-1", "externalBatchNumber": "MFR-1",
                       "manufacturedOn": "2026-05-12", "expiresOn": "2026-12-16", "quantity": 3.5,
                       "storages": [{"storageId": "77", "quantity": 3.5}]},
                      {"batchId": "9007199254740993", "quantity": 1, "storages": []}],
          "storages": [{"storageId": "78", "quantity": 1e0, "serialNumbers": ["SR-1", "SR-2"]}]},
         {"itemId": "9223372036854775807", "quantity": -1e-6}]}
      """;

  @Test
  void createsADraftAndSaysWhereItIs() {
    Answer created = api.as(CLERK).post(ADJUSTMENTS, LAMPS).is(201);
    assertThat(created.header("Location")).isEqualTo(ADJUSTMENTS + "/" + created.at("/id"));
    assertThat(created.header("ETag")).isEqualTo("\"1.0\"");
    assertThat(created.at("/status")).isEqualTo("DRAFT");
    assertThat(created.at("/createdBy/name")).isEqualTo("Name of ann");
    assertThat(created.at("/actions")).isEqualTo("[\"edit\",\"submit\",\"delete\"]");
    assertThat(created.at("/erp/system")).isEqualTo("zoho");
    assertThat(created.at("/erp/state")).isEqualTo("NOT_SENT");
    assertThat(api.as(CLERK).get(created.header("Location")).is(200).body())
        .isEqualTo(created.body());
  }

  @Test
  void answersEveryFieldExactlyAsItCame() {
    Answer created = api.as(CLERK).post(ADJUSTMENTS, EVERYTHING).is(201);
    assertThat(created.at("/description")).isEqualTo("شحنة تالفة 📦");
    assertThat(created.at("/reason")).isEqualTo("Stocktaking results");
    assertThat(created.at("/reasonCode")).isEqualTo("STOCKTAKING_RESULTS");
    assertThat(created.at("/locationName")).isEqualTo("Location " + Ports.MAIN);
    assertThat(created.body())
        .contains("\"quantity\":3.5,", "\"quantity\":-0.000001,", "\"counted\":5.5,")
        .contains("\"itemId\":\"9223372036854775807\"", "\"batchId\":\"9007199254740993\"")
        .contains("\"serialNumbers\":[\"SR-1\",\"SR-2\"]", "\"quantity\":1,");
    assertThat(created.at("/lines/0/lineValue")).isEqualTo("427");
    assertThat(created.at("/lines/0/sku")).isEqualTo("BL-1");
    assertThat(created.at("/lines/1/lineValue")).isEqualTo("null");
    assertThat(created.at("/totalValue")).isEqualTo("null");
  }

  @Test
  void takesItsOwnAnswerBackUnchanged() {
    Answer read = api.as(CLERK).get(draft(EVERYTHING.replace("REF-IA", "SENT-BACK"))).is(200);
    Answer put =
        api.as(CLERK)
            .header("If-Match", read.header("ETag"))
            .put(ADJUSTMENTS + "/" + read.at("/id"), read.body())
            .is(200);
    assertThat(put.at("/version")).isEqualTo("2");
    assertThat(put.at("/lines")).isEqualTo(read.at("/lines"));
    assertThat(put.at("/customFields")).isEqualTo(read.at("/customFields"));
    assertThat(put.at("/lines/0/lineId")).isEqualTo(read.at("/lines/0/lineId"));
  }

  @Test
  void refusesAnAnswersFieldsInANewOne() {
    String read = api.as(CLERK).get(draft(LAMPS)).body();
    api.as(CLERK)
        .post(ADJUSTMENTS, read)
        .isProblem(400, "body.malformed")
        .firstError("json.unknown_field", "/lines/0/lineId");
  }

  @Test
  void totalsWithTheSignAndRoundsHalfUp() {
    Answer created =
        api.as(CLERK)
            .post(
                ADJUSTMENTS,
                """
                {"type": "QUANTITY", "date": "2026-11-20", "reason": "Stocktaking results",
                 "locationId": "460000000041010", "lines": [
                  {"itemId": "4815000000044100", "quantity": 0.1},
                  {"itemId": "4815000000044101", "quantity": -1}]}
                """)
            .is(201);
    assertThat(created.at("/lines/0/lineValue")).isEqualTo("0.13");
    assertThat(created.at("/totalValue")).isEqualTo("-121.88");
    assertThat(created.at("/currency")).isEqualTo("SAR");
  }

  @Test
  void revaluesWithoutAQuantity() {
    Answer created =
        api.as(CLERK)
            .post(
                ADJUSTMENTS,
                """
                {"type": "VALUE", "date": "2026-11-20", "reason": "Inventory Revaluation",
                 "locationId": "460000000041010",
                 "lines": [{"itemId": "4815000000044102", "value": 250.50}]}
                """)
            .is(201);
    assertThat(created.body()).contains("\"quantity\":null", "\"value\":250.5,");
    assertThat(created.at("/totalValue")).isEqualTo("250.5");
  }

  @Test
  void givesADraftUp() {
    Answer cancelled = api.as(CLERK).delete(draft(LAMPS)).is(200);
    assertThat(cancelled.at("/status")).isEqualTo("CANCELLED");
    assertThat(cancelled.at("/actions")).isEqualTo("[]");
  }

  @Test
  void hasNothingUnderAnotherId() {
    api.as(CLERK)
        .get(ADJUSTMENTS + "/0197ffff-0000-7000-8000-000000000000")
        .isProblem(404, "not_found");
    api.as(CLERK).get(ADJUSTMENTS + "/1-1-1-1-1").isProblem(404, "not_found");
    api.as(CLERK).post(ADJUSTMENTS + "/none/submit").isProblem(404, "not_found");
  }

  @Test
  void keepsAClerkFromWhatSomebodyElseCreated() {
    String address = draft(LAMPS);
    api.as("zoe:CLERK").post(address + "/submit").isProblem(403, "adjustment.not_yours");
    api.as("zoe:CLERK").ifMatch(1).put(address, LAMPS).isProblem(403, "adjustment.not_yours");
    api.as(AUDITOR).delete(address).isProblem(403, "role.required");
    api.as(AUDITOR).post(ADJUSTMENTS, LAMPS).isProblem(403, "role.required");
  }

  @Test
  void readsNothingForSomebodyWithoutARole() {
    String address = draft(LAMPS);
    api.as("kim:VISITOR").get(address).isProblem(403, "role.required");
    api.as("kim:VISITOR").get(ADJUSTMENTS).isProblem(403, "role.required");
  }

  @Test
  void keepsToTheLocationsOfTheToken() {
    String address = draft(LAMPS);
    String elsewhere = Tokens.at("ann:CLERK", Ports.ANNEX);
    api.withToken(elsewhere).get(address).isProblem(403, "location.forbidden");
    api.withToken(elsewhere).get(address + "/audit").isProblem(403, "location.forbidden");
    api.withToken(elsewhere).post(address + "/submit").isProblem(403, "location.forbidden");
    api.withToken(elsewhere).post(ADJUSTMENTS, LAMPS).isProblem(403, "location.forbidden");
    api.withToken(Tokens.at("ann:CLERK")).get(address).isProblem(403, "location.forbidden");
    api.withToken(Tokens.at("ann:CLERK", Ports.MAIN, Ports.ANNEX)).get(address).is(200);
  }

  @Test
  void namesTheTakenReferenceInItsPlace() {
    draft(LAMPS.replace("\"lines\"", "\"reference\": \"R 1\", \"lines\""));
    api.as(CLERK)
        .post(ADJUSTMENTS, LAMPS.replace("\"lines\"", "\"reference\": \"R 1\", \"lines\""))
        .isProblem(422, "validation")
        .firstError("reference.taken", "/reference");
  }
}
