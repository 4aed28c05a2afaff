package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.testkit.given.Given;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class ApprovalTest extends OverHttp {
  @Test
  void takesTwoApprovalsByTwoPeople() {
    String address = draft(LAMPS);
    Answer submitted = api.as(CLERK).post(address + "/submit", "{}").is(200);
    assertThat(submitted.at("/status")).isEqualTo("PENDING_APPROVAL");
    assertThat(submitted.at("/approval/requiredLevels")).isEqualTo("2");
    assertThat(submitted.at("/approval/matchedRules"))
        .isEqualTo(
            "[{\"rule\":\"high-value\",\"levels\":2,\"condition\":\"value-at-least\","
                + "\"limit\":1000,\"actual\":1464,"
                + "\"because\":\"total value 1464 is at least 1000\",\"lineId\":null}]");
    Answer approved =
        api.as(APPROVER).ifMatch(2).post(address + "/approve", "{\"comment\": \"seen\"}").is(200);
    assertThat(approved.at("/status")).isEqualTo("PENDING_FINAL_APPROVAL");
    assertThat(approved.at("/approval/decisions/0/comment")).isEqualTo("seen");
    Answer last = api.as(FINAL_APPROVER).ifMatch(3).post(address + "/final-approve").is(200);
    assertThat(last.at("/status")).isEqualTo("APPROVED");
    assertThat(last.at("/erp/state")).isEqualTo("SENDING");
    assertThat(last.at("/approval/waitingSince")).isEqualTo("null");
    assertThat(last.header("ETag")).isEqualTo("\"4.1\"");
  }

  @Test
  void keepsPeopleFromDecidingOnTheirOwn() {
    String address = submitted();
    Answer refused =
        api.as("ann:CLERK,APPROVER,ADMIN")
            .ifMatch(2)
            .post(address + "/approve")
            .isProblem(403, "approval.four_eyes");
    assertThat(refused.at("/errors/0/params/part")).isEqualTo("CONTRIBUTED");
    api.as("bob:APPROVER,FINAL_APPROVER").ifMatch(2).post(address + "/approve").is(200);
    api.as("bob:APPROVER,FINAL_APPROVER")
        .ifMatch(3)
        .post(address + "/final-approve")
        .isProblem(403, "approval.four_eyes");
  }

  @Test
  void keepsAClerkFromApproving() {
    Answer refused =
        api.as("zoe:CLERK")
            .ifMatch(2)
            .post(submitted() + "/approve")
            .isProblem(403, "role.required");
    assertThat(refused.at("/errors/0/params/anyOf")).isEqualTo("ADMIN, APPROVER");
  }

  @Test
  void tellsEachCallerWhatTheyMayDo() {
    String address = submitted();
    assertThat(api.as(CLERK).get(address).at("/actions")).isEqualTo("[\"withdraw\"]");
    assertThat(api.as(APPROVER).get(address).at("/actions")).isEqualTo("[\"approve\",\"reject\"]");
    assertThat(api.as(FINAL_APPROVER).get(address).at("/actions")).isEqualTo("[\"reject\"]");
    assertThat(api.as(AUDITOR).get(address).at("/actions")).isEqualTo("[]");
  }

  @Test
  void rejectsForAReasonAndLetsItBeWrittenAnew() {
    String address = submitted();
    Answer rejected =
        api.as(APPROVER).ifMatch(2).post(address + "/reject", "{\"reason\": \"too many\"}").is(200);
    assertThat(rejected.at("/status")).isEqualTo("REJECTED");
    assertThat(rejected.at("/approval/decisions/0/decision")).isEqualTo("REJECTED");
    Answer edited = api.as(CLERK).ifMatch(3).put(address, LAMPS).is(200);
    assertThat(edited.at("/status")).isEqualTo("DRAFT");
    assertThat(edited.at("/approval/decisions/0/lapsed")).isEqualTo("true");
  }

  @Test
  void takesAReasonOfOneToFiveHundredCharacters() {
    String address = submitted();
    reject(address, "{}").isProblem(422, "validation").firstError("reason.required", "/reason");
    reject(address, "{\"reason\": \" \"}").firstError("reason.required", "/reason");
    reject(address, "{\"reason\": \"" + "x".repeat(501) + "\"}")
        .isProblem(422, "validation")
        .firstError("reason.too_long", "/reason");
    reject(address, "{\"reason\": 1}").isProblem(400, "body.malformed");
    reject(address, "{\"comment\": \"x\"}").firstError("json.unknown_field", "/comment");
    reject(address, "{\"reason\": \"" + "😀".repeat(500) + "\"}").is(200);
  }

  @Test
  void takesACommentOfFiveHundredCharactersAtMost() {
    String path = submitted() + "/approve";
    api.as(APPROVER)
        .ifMatch(2)
        .post(path, "{\"comment\": \"" + "x".repeat(501) + "\"}")
        .isProblem(422, "validation")
        .firstError("text.too_long", "/comment");
    api.as(APPROVER)
        .ifMatch(2)
        .post(path, "{\"comment\": \"\\u0000\"}")
        .isProblem(422, "validation")
        .firstError("text.control_characters", "/comment");
  }

  @Test
  void withdrawsBackToADraft() {
    Answer withdrawn = api.as(CLERK).post(submitted() + "/withdraw").is(200);
    assertThat(withdrawn.at("/status")).isEqualTo("DRAFT");
    assertThat(withdrawn.at("/submittedBy")).isEqualTo("null");
  }

  @Test
  void namesWhatTheStatusDoesNotAllow() {
    Answer refused =
        api.as(CLERK).post(submitted() + "/submit").isProblem(409, "adjustment.status");
    assertThat(refused.at("/errors/0/params/status")).isEqualTo("PENDING_APPROVAL");
  }

  @Test
  void showsEveryErrorOfASubmitAtOnce() {
    String address =
        draft(
            """
            {"type": "QUANTITY", "date": "2026-12-24", "reason": "Just so",
             "lines": [{"itemId": "1", "quantity": 1}, {"itemId": "1", "quantity": 2}]}
            """);
    Answer refused = api.as(CLERK).post(address + "/submit").isProblem(422, "validation");
    assertThat(refused.at("/errors"))
        .contains("date.future", "reason.unknown", "item.unknown", "line.duplicate")
        .contains("/lines/1/itemId", "/lines/0/locationId", "\"reason\":\"Just so\"");
  }

  @Test
  void waitsForTheErpAsLongAsIsPreferred() {
    String address = submitted();
    api.as(APPROVER).ifMatch(2).post(address + "/approve").is(200);
    Answer sent =
        api.as(FINAL_APPROVER)
            .ifMatch(3)
            .header("Prefer", "respond-async, Wait=1")
            .post(address + "/final-approve")
            .is(200);
    assertThat(sent.header("Preference-Applied")).isEqualTo("wait=1");
    assertThat(sent.at("/erp/state")).isEqualTo("SENDING");
  }

  @Test
  void answersAsSoonAsTheErpHasConfirmedAndTheSameAgain() {
    String address = submitted();
    api.as(APPROVER).ifMatch(2).post(address + "/approve").is(200);
    Thread.startVirtualThread(() -> book(address));
    Answer booked =
        api.as(FINAL_APPROVER)
            .ifMatch(3)
            .header("Prefer", "wait=99999999999")
            .header("Idempotency-Key", "waited")
            .post(address + "/final-approve")
            .is(200);
    assertThat(booked.header("Preference-Applied")).isEqualTo("wait=10");
    assertThat(booked.at("/status")).isEqualTo("POSTED");
    assertThat(booked.at("/erp/state")).isEqualTo("IN_STEP");
    assertThat(booked.at("/erp/documentId")).isEqualTo("4815000000050001");
    assertThat(booked.at("/version")).isEqualTo("5");
    Answer repeated =
        api.as(FINAL_APPROVER)
            .ifMatch(3)
            .header("Prefer", "wait=30")
            .header("Idempotency-Key", "waited")
            .post(address + "/final-approve")
            .is(200);
    assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(repeated.body()).isEqualTo(booked.body());
    for (String header : List.of("ETag", "Preference-Applied")) {
      assertThat(repeated.header(header)).as(header).isEqualTo(booked.header(header));
    }
  }

  /** Does what the worker does that tells the ERP, once there is something to tell of it. */
  private void book(String address) {
    var id = Ids.adjustment(address.substring(address.lastIndexOf('/') + 1));
    Postings postings = api.ports.store.postings();
    while (true) {
      for (ClaimedStep step : postings.claim(1, Duration.ofMinutes(1), Given::attempt)) {
        if (step.adjustmentId().equals(id)) {
          Adjustment before = api.ports.store.adjustments().find(id).orElseThrow().adjustment();
          var result = new StepResult.Confirmed(Optional.of(Given.document()));
          postings.settle(
              step,
              result,
              Given.entry(before),
              Optional.of(((Approved) before).posted(Ports.NOW)));
          api.ports.stepDone.ring();
          return;
        }
      }
      // Others need the thread that carries this one.
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
  }

  private Answer reject(String address, String body) {
    return api.as(APPROVER).ifMatch(2).post(address + "/reject", body);
  }
}
