package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field of the body: missing, of another type, too long, unknown. */
final class BadBodyTest extends OverHttp {
  private static final String BODY =
      """
      {"type": "QUANTITY", "date": "2026-11-20", "reason": "Stocktaking results",
       "description": "d", "reference": "r", "locationId": "1",
       "customFields": [{"id": "1", "label": "l", "value": "v"}],
       "lines": [{"itemId": "2", "quantity": 2, "value": null, "cause": "c", "description": "d",
         "accountId": "3", "locationId": "4", "counted": 3, "expected": 1, "serialNumbers": ["S1"],
         "batches": [{"batchId": "5", "batchNumber": "b", "externalBatchNumber": "e",
           "manufacturedOn": "2026-01-01", "expiresOn": "2027-01-01", "batchInId": "6",
           "quantity": 7, "storages": [{"storageId": "8", "quantity": 9, "serialNumbers": ["S2"]}]}],
         "storages": [{"storageId": "10", "quantity": 11, "serialNumbers": ["S3"]}]}]}
      """;

  static Stream<String> texts() {
    return Stream.of(
        "/type",
        "/date",
        "/reason",
        "/description",
        "/reference",
        "/locationId",
        "/customFields/0/id",
        "/customFields/0/label",
        "/customFields/0/value",
        "/lines/0/itemId",
        "/lines/0/cause",
        "/lines/0/description",
        "/lines/0/accountId",
        "/lines/0/locationId",
        "/lines/0/serialNumbers/0",
        "/lines/0/batches/0/batchId",
        "/lines/0/batches/0/batchNumber",
        "/lines/0/batches/0/externalBatchNumber",
        "/lines/0/batches/0/manufacturedOn",
        "/lines/0/batches/0/expiresOn",
        "/lines/0/batches/0/batchInId",
        "/lines/0/batches/0/storages/0/storageId",
        "/lines/0/batches/0/storages/0/serialNumbers/0",
        "/lines/0/storages/0/storageId",
        "/lines/0/storages/0/serialNumbers/0");
  }

  static Stream<String> numbers() {
    return Stream.of(
        "/lines/0/quantity",
        "/lines/0/value",
        "/lines/0/counted",
        "/lines/0/expected",
        "/lines/0/batches/0/quantity",
        "/lines/0/batches/0/storages/0/quantity",
        "/lines/0/storages/0/quantity");
  }

  static Stream<String> lists() {
    return Stream.of(
        "/customFields",
        "/lines",
        "/lines/0/serialNumbers",
        "/lines/0/batches",
        "/lines/0/batches/0/storages",
        "/lines/0/batches/0/storages/0/serialNumbers",
        "/lines/0/storages",
        "/lines/0/storages/0/serialNumbers");
  }

  static Stream<String> objects() {
    return Stream.of(
        "",
        "/customFields/0",
        "/lines/0",
        "/lines/0/batches/0",
        "/lines/0/batches/0/storages/0",
        "/lines/0/storages/0");
  }

  static Stream<String> ids() {
    return texts()
        .filter(pointer ->
            pointer.matches(
                ".*(locationId|itemId|accountId|batchId|batchInId|storageId|Numbers/0)"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesATextForAText(String pointer) {
    Stream.of("1", "true", "{}", "[]").forEach(other -> wrongType(pointer, other));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void takesANumberForANumber(String pointer) {
    Stream.of("\"1\"", "true", "{}", "[1]").forEach(other -> wrongType(pointer, other));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void takesAListForAList(String pointer) {
    Stream.of("\"1\"", "1", "false", "{}").forEach(other -> wrongType(pointer, other));
    assertThat(pointer).isNotEmpty();
    post(Bodies.with(BODY, pointer, "[null]"))
        .isProblem(400, "body.malformed")
        .firstError("json.type", pointer + "/0");
  }

  @ParameterizedTest
  @MethodSource("objects")
  void takesAnObjectForAnObject(String pointer) {
    Stream.of("\"1\"", "1", "true", "[]", "null").forEach(other -> wrongType(pointer, other));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void knowsEveryField(String pointer) {
    post(Bodies.adding(BODY, pointer, "a~b/c"))
        .isProblem(400, "body.malformed")
        .firstError("json.unknown_field", pointer + "/a~0b~1c");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void refusesNumbersBeyondAnyMeasure(String pointer) {
    Stream.of(
            "1e31",
            "1e-31",
            "1e999999999",
            "-1E+99999999999999999999",
            "1".repeat(31),
            "0." + "1".repeat(30),
            "1".repeat(2000))
        .forEach(number ->
            post(Bodies.with(BODY, pointer, number))
                .isProblem(400, "body.malformed")
                .firstError("json.number", pointer));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void judgesNumbersThatAreOnlyTooLarge(String pointer) {
    Stream.of("1e30", "9".repeat(30), "1e-30", "0.0000001")
        .forEach(number -> post(Bodies.with(BODY, pointer, number)).isProblem(422, "validation"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void takesAnIdThatCanBeOne(String pointer) {
    Stream.of(
            "\"\"",
            "\"  \"",
            "\"a\\u0000\"",
            "\"\\n\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(256) + "\"")
        .forEach(id ->
            post(Bodies.with(BODY, pointer, id))
                .isProblem(400, "body.malformed")
                .firstError("json.value", pointer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/date", "/lines/0/batches/0/manufacturedOn", "/lines/0/batches/0/expiresOn"})
  void takesADateOfTheCalendar(String pointer) {
    Stream.of(
            "2026-02-30",
            "20.11.2026",
            "2026-11-20T00:00:00Z",
            "",
            "+12026-01-01",
            "0000-01-01",
            "2026-1-1")
        .forEach(date ->
            post(Bodies.with(BODY, pointer, "\"" + date + "\""))
                .isProblem(400, "body.malformed")
                .firstError("json.value", pointer));
  }

  @Test
  void takesOneOfTheTypes() {
    post(Bodies.with(BODY, "/type", "\"quantity\"")).firstError("json.value", "/type");
    post(Bodies.with(BODY, "/type", "\"\"")).firstError("json.value", "/type");
  }

  @ParameterizedTest
  @CsvSource({
    "/type, type.required, /type",
    "/date, date.required, /date",
    "/reason, reason.required, /reason",
    "/lines, lines.empty, /lines",
    "/lines/0/itemId, item.required, /lines/0/itemId",
    "/lines/0/quantity, quantity.required, /lines/0/quantity",
    "/lines/0/counted, count.inconsistent, /lines/0/counted",
    "/lines/0/batches/0/quantity, batch.quantity, /lines/0/batches/0/quantity",
    "/lines/0/storages/0/quantity, storage.quantity, /lines/0/storages/0/quantity"
  })
  void judgesWhatIsMissing(String missing, String code, String pointer) {
    assertThat(post(Bodies.without(BODY, missing)).isProblem(422, "validation").at("/errors"))
        .contains("{\"code\":\"" + code + "\",\"pointer\":\"" + pointer + "\"");
    assertThat(post(Bodies.with(BODY, missing, "null")).isProblem(422, "validation").at("/errors"))
        .contains("{\"code\":\"" + code + "\",\"pointer\":\"" + pointer + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/lines/0/storages/0/storageId", "/lines/0/batches/0/storages/0/storageId"})
  void needsTheStorageOfAStorage(String pointer) {
    post(Bodies.without(BODY, pointer))
        .isProblem(400, "body.malformed")
        .firstError("json.missing_field", pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "/reason, 101, reason.too_long",
    "/description, 501, description.too_long",
    "/reference, 39, reference.too_long",
    "/customFields/0/id, 256, text.too_long",
    "/customFields/0/label, 256, text.too_long",
    "/customFields/0/value, 501, description.too_long",
    "/lines/0/cause, 256, text.too_long",
    "/lines/0/description, 501, description.too_long",
    "/lines/0/batches/0/batchNumber, 256, text.too_long",
    "/lines/0/batches/0/externalBatchNumber, 256, text.too_long"
  })
  void judgesWhatIsTooLong(String pointer, int length, String code) {
    String errors =
        post(Bodies.with(BODY, pointer, "\"" + "x".repeat(length) + "\""))
            .isProblem(422, "validation")
            .at("/errors");
    assertThat(errors).contains("{\"code\":\"" + code + "\",\"pointer\":\"" + pointer + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reason",
        "/description",
        "/customFields/0/id",
        "/customFields/0/label",
        "/customFields/0/value",
        "/lines/0/cause",
        "/lines/0/description",
        "/lines/0/batches/0/batchNumber",
        "/lines/0/batches/0/externalBatchNumber"
      })
  void judgesControlCharacters(String pointer) {
    Stream.of("\"a\\u0000\"", "\"\\u009f\"", "\"a\\udc00\"")
        .forEach(text ->
            assertThat(
                    post(Bodies.with(BODY, pointer, text))
                        .isProblem(422, "validation")
                        .at("/errors"))
                .contains("text.control_characters\",\"pointer\":\"" + pointer + "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "{\"a\":}",
        "{} {}",
        "{}]",
        "nul",
        "{\"type\":NaN}",
        "{'type':1}",
        "01",
        "﻿{}"
      })
  void takesJson(String body) {
    post(body).isProblem(400, "body.malformed").firstError("json.syntax", "");
  }

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("", 1, 1),
        arguments("{\"type\": \"VALUE\",\n \"date\": }", 2, 10),
        arguments("{\r\n\r\n\"type\" 1}", 3, 8),
        arguments("{\"lines\": [\n\n", 3, 1),
        arguments("{}\n {}", 2, 2),
        arguments("{\"reason\": \"Sp\u00e4t\n\"}", 1, 17));
  }

  @ParameterizedTest
  @MethodSource("places")
  void saysWhereABodyStopsBeingJson(String body, int line, int column) {
    assertThat(endsAt(post(body))).isEqualTo(at(line, column));
  }

  @Test
  void saysWhereABodyStopsBeingUtf8() {
    byte[] latin = "{\n\"reason\": \"Sp\u00e4t\"}".getBytes(StandardCharsets.ISO_8859_1);
    Answer answer =
        api.as(CLERK)
            .header("Content-Type", "application/json")
            .send("POST", ADJUSTMENTS, BodyPublishers.ofByteArray(latin));
    assertThat(endsAt(answer)).isEqualTo(at(2, 14));
  }

  private static String endsAt(Answer answer) {
    answer.isProblem(400, "body.malformed").firstError("json.syntax", "");
    assertThat(answer.at("/detail")).isEqualTo(answer.at("/errors/0/message"));
    return answer.at("/detail").replaceAll(".* at ", "")
        + answer.at("/errors/0/params/line")
        + answer.at("/errors/0/params/column");
  }

  private static String at(int line, int column) {
    return "line %1$d, column %2$d%1$d%2$d".formatted(line, column);
  }

  @Test
  void takesAFieldOnce() {
    post("{\"lines\": [{\"itemId\": \"1\", \"itemId\": \"2\"}]}")
        .isProblem(400, "body.malformed")
        .firstError("json.duplicate_field", "/lines/0/itemId");
  }

  @Test
  void doesNotFollowIntoTheDepth() {
    post("[".repeat(100_000))
        .isProblem(400, "body.malformed")
        .firstError("json.depth", "/0".repeat(32));
    post("{\"lines\":" + "[".repeat(40) + "]".repeat(40) + "}").isProblem(400, "body.malformed");
  }

  @Test
  void takesOneMebibyteAtMost() {
    post(LAMPS + " ".repeat(1024 * 1024)).isProblem(413, "body.too_large");
    post(LAMPS + " ".repeat(1024 * 1024 - LAMPS.length())).is(201);
  }

  private void wrongType(String pointer, String value) {
    post(Bodies.with(BODY, pointer, value))
        .isProblem(400, "body.malformed")
        .firstError("json.type", pointer);
  }

  private Answer post(String body) {
    return api.as(CLERK).post(ADJUSTMENTS, body);
  }
}
