package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatedRequestsTest extends OverHttp {
  @Test
  void getTheSameAnswerAndCreateNothing() {
    Answer first = with("create").post(ADJUSTMENTS, LAMPS).is(201);
    Answer again = with("create").post(ADJUSTMENTS, LAMPS).is(201);
    assertThat(first.header("Idempotent-Replayed")).isEmpty();
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
  }

  @Test
  void getItAlsoWhereTheVersionHasMovedOn() {
    String address = draft(LAMPS);
    Answer first = with("put").ifMatch(1).put(address, LAMPS).is(200);
    assertThat(with("put").ifMatch(1).put(address, LAMPS).is(200).body()).isEqualTo(first.body());
    Answer submitted = with("submit").post(address + "/submit").is(200);
    assertThat(with("submit").post(address + "/submit").is(200).body()).isEqualTo(submitted.body());
    Answer deleted = with("delete").delete(draft(LAMPS)).is(200);
    assertThat(with("delete").delete(ADJUSTMENTS + "/" + deleted.at("/id")).body())
        .isEqualTo(deleted.body());
  }

  @Test
  void areNotRefusedInTheAuditTrail() {
    String address = submitted();
    for (int i = 0; i < 3; i++) {
      api.as(APPROVER)
          .header("Idempotency-Key", "approve")
          .ifMatch(2)
          .post(address + "/approve")
          .is(200);
    }
    assertThat(api.as(AUDITOR).get(address + "/audit").body())
        .contains("\"approve\"")
        .doesNotContain("approve.refused");
  }

  @Test
  void areAnotherRequestWithAnotherBodyPathOrQuery() {
    String address = with("other").post(ADJUSTMENTS, LAMPS).is(201).header("Location");
    with("other").post(ADJUSTMENTS, LAMPS + " ").isProblem(422, "idempotency.key_reused");
    with("other").post(ADJUSTMENTS + "?x=1", LAMPS).isProblem(422, "idempotency.key_reused");
    with("other").post(address + "/submit", "{}").isProblem(422, "idempotency.key_reused");
    with("other").delete(address).isProblem(422, "idempotency.key_reused");
  }

  @Test
  void belongToThePerson() {
    Answer hers = with("mine").post(ADJUSTMENTS, LAMPS).is(201);
    Answer his =
        api.as(APPROVER).header("Idempotency-Key", "mine").post(ADJUSTMENTS, LAMPS).is(201);
    assertThat(his.at("/id")).isNotEqualTo(hers.at("/id"));
    api.anonymous()
        .header("Idempotency-Key", "mine")
        .post(ADJUSTMENTS, LAMPS)
        .isProblem(401, "authentication.required");
  }

  @Test
  void runAgainWhereTheFirstChangedNothing() {
    with("again").post(ADJUSTMENTS, "{}").isProblem(422, "validation");
    with("again").post(ADJUSTMENTS, LAMPS).is(201);
  }

  @Test
  void waitForTheFirstToEnd() {
    api.ports.keyHeld.set(true);
    Answer early = with("slow").post(ADJUSTMENTS, LAMPS);
    api.ports.keyHeld.set(false);
    assertThat(early.isProblem(409, "idempotency.in_progress").header("Retry-After"))
        .isEqualTo("1");
    with("slow").post(ADJUSTMENTS, LAMPS).is(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b"})
  void takeAKeyOfVisibleAscii(String key) {
    with(key).post(ADJUSTMENTS, LAMPS).isProblem(400, "header.malformed");
  }

  @Test
  void takeAKeyOf255Characters() {
    with("k".repeat(255)).post(ADJUSTMENTS, LAMPS).is(201);
    with("k".repeat(256)).post(ADJUSTMENTS, LAMPS).isProblem(400, "header.malformed");
  }

  private Call with(String key) {
    return api.as(CLERK).header("Idempotency-Key", key);
  }
}
