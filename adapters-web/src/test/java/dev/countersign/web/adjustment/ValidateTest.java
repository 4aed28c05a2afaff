package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body judged and not kept. */
final class ValidateTest extends OverHttp {
  private static final String VALIDATE = ADJUSTMENTS + "/validate";

  /** Shape, catalogue, tracking and stock, each broken: in the header, in one line, and apart. */
  private static final String NINE_FAULTS =
      """
      {"type": "QUANTITY", "reason": "Just so", "reference": "a  b",
       "locationId": "460000000041010",
       "lines": [
         {"itemId": "4815000000044101", "quantity": 0, "cause": "because"},
         {"itemId": "1", "quantity": -1},
         {"itemId": "4815000000044100", "quantity": 1, "serialNumbers": ["A"]},
         {"itemId": "4815000000044104", "quantity": -9,
          "batches": [{"batchId": "4815000000511440", "quantity": 9}]}]}
      """;

  private static final List<String> EACH_AT_ITS_PLACE =
      List.of(
          "date.required /date",
          "reference.characters /reference",
          "quantity.zero /lines/0/quantity",
          "reason.unknown /reason",
          "cause.unknown /lines/0/cause",
          "item.unknown /lines/1/itemId",
          "serial.not_tracked /lines/2/serialNumbers",
          "stock.insufficient /lines/3/quantity",
          "batch.insufficient /lines/3/batches/0/quantity");

  @Test
  void namesWhatStandsTwiceAsItsPointerDoes() {
    String line =
        """
        {"itemId": "4815000000044104", "quantity": -2,
         "batches": [{"batchId": "4815000000511440", "quantity": 2,
                      "storages": [{"storageId": "1", "quantity": 1},
                                   {"storageId": "1", "quantity": 1}]},
                     {"batchId": "4815000000511440"}]}\
        """;
    String body = "{\"type\": \"QUANTITY\", \"lines\": [" + line + "," + line + "]}";
    assertThat(api.as(CLERK).post(VALIDATE, body).is(200).at("/errors"))
        .contains(
            "\"/lines/0 has the same item at the same location in the same direction\"",
            "\"The same batch stands before it, at batches/0\"",
            "\"The same storage stands before it, at storages/0\"",
            "\"A quantity above 0 is required, of at most 6 decimals and 15 digits; it is 0\"");
  }

  @Test
  void findsNineFaultsOfEveryKindAtNinePlaces() {
    Answer answer = api.as(CLERK).post(VALIDATE, NINE_FAULTS).is(200);
    assertThat(found(answer, "errors")).containsExactlyInAnyOrderElementsOf(EACH_AT_ITS_PLACE);
    assertThat(answer.at("/valid")).isEqualTo("false");
    assertThat(answer.at("/approval")).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"quantity\": 0,', '\"quantity\": -2,', quantity.zero /lines/0/quantity",
    "a  b, ab, reference.characters /reference",
    "because, dropped, cause.unknown /lines/0/cause",
    "Just so, Stocktaking results, reason.unknown /reason"
  })
  void findsTheOthersWhenOneIsMended(String fault, String mended, String found) {
    String body = NINE_FAULTS.replace(fault, mended);
    assertThat(found(api.as(CLERK).post(VALIDATE, body).is(200), "errors"))
        .containsExactlyInAnyOrderElementsOf(
            EACH_AT_ITS_PLACE.stream().filter(error -> !error.equals(found)).toList());
  }

  @Test
  void tellsWhatIsWrongWithoutTheErpWhenADraftIsOutOfShape() {
    Answer refused = api.as(CLERK).post(ADJUSTMENTS, NINE_FAULTS).isProblem(422, "validation");
    assertThat(found(refused, "errors"))
        .containsExactlyInAnyOrderElementsOf(
            EACH_AT_ITS_PLACE.stream().filter(e -> !e.contains("insufficient")).toList());
    String address = draft(LAMPS);
    Answer edit = api.as(CLERK).ifMatch(1).put(address, NINE_FAULTS).isProblem(422, "validation");
    assertThat(found(edit, "errors")).isEqualTo(found(refused, "errors"));
  }

  @Test
  void doesNotSayTwiceThatAPlaceIsWrong() {
    Answer answer =
        api.as(CLERK)
            .post(
                VALIDATE,
                """
                {"type": "QUANTITY", "date": "2026-11-20", "reason": " ",
                 "customFields": [{"id": "\\u0007"}],
                 "locationId": "460000000041010",
                 "lines": [{"itemId": "4815000000044101", "quantity": 1, "cause": "\\u0007"}]}
                """)
            .is(200);
    assertThat(found(answer, "errors"))
        .containsExactly(
            "reason.required /reason",
            "text.control_characters /customFields/0/id",
            "text.control_characters /lines/0/cause");
  }

  @Test
  void saysWhatApprovalItWouldAskForAndWhy() {
    Answer answer = api.as(CLERK).post(VALIDATE, LAMPS).is(200);
    assertThat(answer.at("/valid")).isEqualTo("true");
    assertThat(answer.at("/errors")).isEqualTo("[]");
    assertThat(answer.at("/approval/requiredLevels")).isEqualTo("2");
    assertThat(answer.at("/approval/policyHash")).isEqualTo("5f1c");
    assertThat(answer.at("/approval/matchedRules/0/rule")).isEqualTo("high-value");
    assertThat(answer.at("/approval/matchedRules/0/actual")).isEqualTo("1464");
    assertThat(answer.at("/approval/matchedRules/0/lineId")).isEqualTo("null");
  }

  @Test
  void warnsOfWhatSomebodyShouldLookAt() {
    Answer answer = api.as(CLERK).post(VALIDATE, LAMPS).is(200);
    assertThat(found(answer, "warnings")).containsExactly("stock.insufficient /lines/0/quantity");
    assertThat(answer.at("/warnings/0/params/asked")).isEqualTo("12");
  }

  @Test
  void tellsThatAnotherBearsTheReference() {
    String bearing = LAMPS.replaceFirst("\\{", "{\"reference\": \"REF-7\",");
    Answer kept = api.as(CLERK).post(ADJUSTMENTS, bearing).is(201);

    Answer another = api.as(CLERK).post(VALIDATE, bearing).is(200);
    Answer itself = api.as(CLERK).post(VALIDATE + "?id=" + kept.at("/id"), bearing).is(200);

    assertThat(found(another, "errors")).containsExactly("reference.taken /reference");
    assertThat(found(itself, "errors")).isEmpty();
  }

  @Test
  void takesAnAnswerThatIsSentBack() {
    Answer read = api.as(CLERK).get(draft(LAMPS)).is(200);
    Answer answer = api.as(CLERK).post(VALIDATE + "?id=" + read.at("/id"), read.body()).is(200);
    assertThat(answer.at("/valid")).isEqualTo("true");
  }

  @Test
  void standsForAnAdjustmentThatTheCallerMaySee() {
    Answer none = api.as(CLERK).post(VALIDATE + "?id=1", LAMPS);
    assertThat(none.isProblem(400, "parameter.malformed").at("/errors/0/params/parameter"))
        .isEqualTo("id");
    api.as(CLERK)
        .post(VALIDATE + "?id=01970000-0001-7000-8000-ffffffffffff", LAMPS)
        .isProblem(404, "not_found");
    String elsewhere = draft(LAMPS).substring(ADJUSTMENTS.length() + 1);
    api.withToken(Tokens.at(CLERK, Ports.ANNEX))
        .post(VALIDATE + "?id=" + elsewhere, LAMPS.replace(Ports.MAIN, Ports.ANNEX))
        .isProblem(403, "location.forbidden");
  }

  @Test
  void looksAtAnUntypedBodyToo() {
    Answer answer =
        api.as(CLERK)
            .post(VALIDATE, "{\"reason\": \"Just so\", \"lines\": [{\"itemId\": \"1\"}]}")
            .is(200);
    assertThat(found(answer, "errors"))
        .containsExactlyInAnyOrder(
            "type.required /type",
            "date.required /date",
            "reason.unknown /reason",
            "item.unknown /lines/0/itemId",
            "location.required /lines/0/locationId");
    assertThat(found(api.as(CLERK).post(VALIDATE, "{}").is(200), "errors"))
        .containsExactlyInAnyOrder(
            "type.required /type",
            "date.required /date",
            "reason.required /reason",
            "lines.empty /lines");
  }

  @Test
  void keepsNothingWhateverTheKey() {
    int before = api.as(CLERK).get(ADJUSTMENTS).json().get("items").size();
    for (String body : List.of(LAMPS, NINE_FAULTS)) {
      Answer answer =
          api.as(CLERK).header("Idempotency-Key", "validated").post(VALIDATE, body).is(200);
      assertThat(answer.header("Idempotent-Replayed")).isEmpty();
    }
    assertThat(api.as(CLERK).get(ADJUSTMENTS).json().get("items").size()).isEqualTo(before);
  }

  @Test
  void isForThoseWhoMayCreate() {
    for (String who : List.of(AUDITOR, FINAL_APPROVER)) {
      api.as(who).post(VALIDATE, LAMPS).isProblem(403, "role.required");
    }
    api.withToken(Tokens.at(CLERK, Ports.ANNEX))
        .post(VALIDATE, LAMPS)
        .isProblem(403, "location.forbidden");
    api.anonymous().post(VALIDATE, LAMPS).isProblem(401, "authentication.required");
  }

  @Test
  void refusesWhatIsNotTheContractsJson() {
    api.as(CLERK)
        .post(VALIDATE, "{\"ids\": \"1\"}")
        .isProblem(400, "body.malformed")
        .firstError("json.unknown_field", "/ids");
    api.as(CLERK).post(VALIDATE).isProblem(400, "body.malformed");
  }

  @Test
  void saysThatNothingCanBeJudgedBeforeTheFirstCopy() {
    try (Api early = Api.withoutCatalogue()) {
      assertThat(found(early.as(CLERK).post(VALIDATE, LAMPS).is(200), "errors"))
          .containsExactly("catalogue.unavailable ");
      assertThat(found(early.as(CLERK).post(VALIDATE, "{\"type\": \"VALUE\"}").is(200), "errors"))
          .contains("date.required /date", "catalogue.unavailable ");
    }
  }

  private static List<String> found(Answer answer, String field) {
    List<String> found = new ArrayList<>();
    Objects.requireNonNull(answer.json().get(field))
        .values()
        .forEach(error -> found.add(text(error, "code") + " " + text(error, "pointer")));
    return found;
  }

  private static String text(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field)).getStringValue();
  }
}
