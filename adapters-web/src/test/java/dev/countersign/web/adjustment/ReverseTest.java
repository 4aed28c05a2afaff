package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was posted, taken back by another adjustment. */
final class ReverseTest extends OverHttp {
  /** So little that nobody has to approve it. */
  private static final String SPECKS =
      LAMPS.replace(Ports.LAMP, Ports.SPECK).replace("}]", ", \"cause\": \"dropped\"}]");

  @Test
  void makesADraftOfTheOppositeLines() {
    String address = posted();
    Answer draft = reverse(CLERK, address).is(201);
    assertThat(draft.header("Location")).isEqualTo(ADJUSTMENTS + "/" + draft.at("/id"));
    assertThat(draft.header("ETag")).isEqualTo("\"1.0\"");
    assertThat(draft.at("/status")).isEqualTo("DRAFT");
    assertThat(draft.at("/lines/0/quantity")).isEqualTo("12");
    assertThat(draft.at("/lines/0/cause")).isEqualTo("dropped");
    assertThat(draft.at("/reason")).isEqualTo("Stocktaking results");
    assertThat(draft.at("/date")).isEqualTo("2026-11-20");
    assertThat(draft.at("/reverses")).isEqualTo(id(address).toString());
    assertThat(draft.at("/createdBy/id")).isEqualTo("ann");
  }

  @Test
  void isShownByWhatIsReversedUnderAnotherTag() {
    String address = posted();
    Answer before = api.as(CLERK).get(address).is(200);
    assertThat(before.at("/reversedBy")).isEqualTo("null");
    assertThat(before.at("/actions")).isEqualTo("[\"reverse\"]");
    Answer draft = reverse(CLERK, address).is(201);
    Answer after =
        api.as(CLERK).header("If-None-Match", before.header("ETag")).get(address).is(200);
    assertThat(after.at("/reversedBy")).isEqualTo(draft.at("/id"));
    assertThat(after.at("/actions")).isEqualTo("[]");
    assertThat(after.at("/version")).isEqualTo(before.at("/version"));
  }

  @Test
  void takesReasonDescriptionAndDate() {
    String body =
        "{\"reason\": \"DAMAGED_GOODS\", \"description\": \"found\", \"date\": \"2026-11-19\"}";
    Answer draft = api.as(APPROVER).post(posted() + "/reverse", body).is(201);
    assertThat(draft.at("/reason")).isEqualTo("Damaged goods");
    assertThat(draft.at("/description")).isEqualTo("found");
    assertThat(draft.at("/date")).isEqualTo("2026-11-19");
  }

  @Test
  void isFreeOfItsReasonsDirectionHoweverItIsEdited() {
    String body = "{\"reason\": \"Damaged goods\"}";
    String reversal = api.as(CLERK).post(posted() + "/reverse", body).is(201).header("Location");
    Answer edited = api.as(CLERK).ifMatch(1).put(reversal, SPECKS.replace("-12", "11")).is(200);
    assertThat(edited.at("/reverses")).isNotEqualTo("null");
    Answer submitted = api.as(CLERK).post(reversal + "/submit").is(200);
    assertThat(submitted.at("/reverses")).isEqualTo(edited.at("/reverses"));
    String inbound = draft(SPECKS.replace("-12", "11"));
    api.as(CLERK)
        .post(inbound + "/submit")
        .isProblem(422, "validation")
        .firstError("reason.direction", "/lines/0");
  }

  @Test
  void isDoneOnceUntilItIsGivenUp() {
    String address = posted();
    Answer first = reverse(CLERK, address).is(201);
    Answer second = reverse(APPROVER, address).isProblem(409, "adjustment.already_reversed");
    assertThat(second.at("/errors/0/params/by")).isEqualTo(first.at("/id"));
    api.as(CLERK).delete(first.header("Location")).is(200);
    assertThat(api.as(CLERK).get(address).at("/reversedBy")).isEqualTo("null");
    reverse(APPROVER, address).is(201);
  }

  @Test
  void isDoneByOneOfACrowd() {
    String address = posted();
    List<Integer> statuses = AtOnce.each(AtOnce.CROWD, _ -> reverse(CLERK, address).status());
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(s -> s == 409)).hasSize(AtOnce.CROWD - 1);
  }

  @Test
  void isForWhatIsPosted() {
    Answer refused = reverse(CLERK, draft(SPECKS)).isProblem(409, "adjustment.status");
    assertThat(refused.at("/errors/0/params/action")).isEqualTo("REVERSE");
    reverse(CLERK, submitted()).isProblem(409, "adjustment.status");
    reverse(CLERK, ADJUSTMENTS + "/01970000-0000-7000-8000-00000000ffff")
        .isProblem(404, "not_found");
  }

  @Test
  void isForThoseWhoMayCreateThere() {
    String address = posted();
    reverse(AUDITOR, address).isProblem(403, "role.required");
    reverse(FINAL_APPROVER, address).isProblem(403, "role.required");
    api.withToken(Tokens.at(CLERK, Ports.ANNEX))
        .post(address + "/reverse")
        .isProblem(403, "location.forbidden");
    api.as(CLERK).ifMatch(1).post(address + "/reverse").isProblem(412, "version.stale");
    reverse("zoe:CLERK", address).is(201);
  }

  @Test
  void refusesABodyOutOfShape() {
    String path = posted() + "/reverse";
    String long501 = "x".repeat(501);
    Answer refused =
        api.as(CLERK)
            .post(path, "{\"reason\": \" \", \"description\": \"" + long501 + "\"}")
            .isProblem(422, "validation")
            .firstError("reason.required", "/reason");
    assertThat(refused.at("/errors/1/pointer")).isEqualTo("/description");
    api.as(CLERK)
        .post(path, "{\"lines\": []}")
        .isProblem(400, "body.malformed")
        .firstError("json.unknown_field", "/lines");
    api.as(CLERK).post(path, "{\"date\": \"today\"}").isProblem(400, "body.malformed");
  }

  @Test
  void isDoneOnceForEachKeyAndSaidInTheTrail() {
    String path = posted() + "/reverse";
    Answer first = api.as(CLERK).header("Idempotency-Key", "back").post(path).is(201);
    Answer again = api.as(CLERK).header("Idempotency-Key", "back").post(path).is(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    Answer trail = api.as(AUDITOR).get(first.header("Location") + "/audit").is(200);
    assertThat(trail.at("/items/0/action")).isEqualTo("reverse");
    assertThat(trail.body()).contains(first.at("/reverses"));
  }

  private Answer reverse(String who, String address) {
    return api.as(who).post(address + "/reverse");
  }

  private String posted() {
    String address = draft(SPECKS);
    api.as(CLERK).post(address + "/submit").is(200);
    for (ClaimedStep step :
        api.ports.store.postings().claim(9, Duration.ofMinutes(1), Given::attempt)) {
      var approved = (Approved) found(step.adjustmentId());
      api.ports
          .store
          .postings()
          .settle(
              step,
              new StepResult.Confirmed(Optional.of(Given.document())),
              Given.entry(approved),
              Optional.of(approved.posted(Ports.NOW)));
    }
    return address;
  }

  private Adjustment found(AdjustmentId id) {
    return api.ports.store.adjustments().find(id).orElseThrow().adjustment();
  }

  private static AdjustmentId id(String address) {
    return Ids.adjustment(address.substring(address.lastIndexOf('/') + 1));
  }
}
