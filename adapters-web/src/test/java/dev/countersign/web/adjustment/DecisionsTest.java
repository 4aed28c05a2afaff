package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecisionsTest extends OverHttp {
  private static final String DECISIONS = "/api/v1/decisions";

  @Test
  void areTakenEachByItself() {
    String good = id(submitted());
    String stale = id(submitted());
    String draft = id(draft(LAMPS));
    String unknown = "01970000-0001-7000-8000-ffffffffffff";
    String items =
        "[%s, %s, %s, %s, %s, {\"id\": \"%s\"}]"
            .formatted(
                item(stale, 1),
                item(good, 2),
                item(unknown, 1),
                item("x", 1),
                item(draft, 1),
                good);
    Answer answer = decide(APPROVER, "APPROVE", items).is(200);

    assertThat(answer.at("/results/0/id")).isEqualTo(stale);
    assertThat(answer.at("/results/0/problem/code")).isEqualTo("version.stale");
    assertThat(answer.at("/results/0/problem/status")).isEqualTo("412");
    assertThat(answer.at("/results/0/problem/type"))
        .isEqualTo("https://countersign.dev/problems/version.stale");
    assertThat(answer.at("/results/1")).isEqualTo(done(good, "PENDING_FINAL_APPROVAL"));
    assertThat(answer.at("/results/2/problem/code")).isEqualTo("not_found");
    assertThat(answer.at("/results/3/problem/code")).isEqualTo("not_found");
    assertThat(answer.at("/results/4/problem/code")).isEqualTo("adjustment.status");
    assertThat(answer.at("/results/5/problem/code")).isEqualTo("version.required");
    assertThat(answer.at("/results/0")).doesNotContain("\"status\":null");
  }

  @Test
  void keepToRolesAndFourEyesForEach() {
    String hers = id(submitted());
    assertThat(decide(CLERK, "APPROVE", "[" + item(hers, 2) + "]").at("/results/0/problem/code"))
        .isEqualTo("role.required");
    assertThat(
            decide("ann:APPROVER", "APPROVE", "[" + item(hers, 2) + "]")
                .at("/results/0/problem/code"))
        .isEqualTo("approval.four_eyes");
  }

  @Test
  void approveFinallyAndReject() {
    String approved = submitted();
    api.as(APPROVER).ifMatch(2).post(approved + "/approve").is(200);
    Answer last = decide(FINAL_APPROVER, "FINAL_APPROVE", "[" + item(id(approved), 3) + "]");
    assertThat(last.at("/results/0")).isEqualTo(done(id(approved), "APPROVED"));

    String rejected = id(submitted());
    String body =
        "{\"decision\": \"REJECT\", \"reason\": \"not ours\", \"items\": [%s]}"
            .formatted(item(rejected, 2));
    assertThat(api.as(APPROVER).post(DECISIONS, body).is(200).at("/results/0"))
        .isEqualTo(done(rejected, "REJECTED"));
    assertThat(api.as(CLERK).get(ADJUSTMENTS + "/" + rejected).at("/approval/decisions/0/comment"))
        .isEqualTo("not ours");
  }

  @Test
  void decideOnceOnWhatIsNamedTwice() {
    String twice = id(submitted());
    Answer answer =
        decide(APPROVER, "APPROVE", "[%s, %s]".formatted(item(twice, 2), item(twice, 2)));
    assertThat(answer.at("/results/0/status")).isEqualTo("PENDING_FINAL_APPROVAL");
    assertThat(answer.at("/results/1/problem/code")).isEqualTo("version.stale");
  }

  @Test
  void areTakenOnceForEachKey() {
    String items = "[%s, %s]".formatted(item(id(submitted()), 2), item(id(submitted()), 1));
    Answer first = keyed("once", items).is(200);
    Answer again = keyed("once", items).is(200);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    keyed("once", "[]").isProblem(422, "idempotency.key_reused");
  }

  @Test
  void failAsAWholeWhereNothingIsDecidedYet() {
    String down = id(submitted());
    String other = id(submitted());
    api.ports.hanging.add(Ids.adjustment(down));
    long before = api.ports.hung.get();

    Answer failed =
        decide(
                APPROVER,
                "APPROVE",
                "[%s, %s, %s]".formatted(item("x", 1), item(down, 2), item(other, 2)))
            .isProblem(503, "database.unavailable");

    assertThat(failed.header("Retry-After")).isEqualTo("5");
    assertThat(api.ports.hung.get()).isEqualTo(before + 1);
    assertThat(api.as(CLERK).get(ADJUSTMENTS + "/" + other).at("/version")).isEqualTo("2");
  }

  @Test
  void leaveWhatComesAfterAFaultToARepeat() {
    String done = id(submitted());
    String down = id(submitted());
    String next = id(submitted());
    api.ports.hanging.addAll(List.of(Ids.adjustment(down), Ids.adjustment(next)));
    long before = api.ports.hung.get();
    String items = "[%s, %s, %s]".formatted(item(done, 2), item(down, 2), item(next, 2));

    Answer first = keyed("fault", items).is(200);
    assertThat(first.at("/results/0")).isEqualTo(done(done, "PENDING_FINAL_APPROVAL"));
    assertThat(first.at("/results/1/id")).isEqualTo(down);
    assertThat(first.at("/results/1/problem/code")).isEqualTo("database.unavailable");
    assertThat(first.at("/results/2/id")).isEqualTo(next);
    assertThat(first.at("/results/2/problem/code")).isEqualTo("database.unavailable");
    assertThat(api.ports.hung.get()).isEqualTo(before + 1);

    api.ports.hanging.clear();
    Answer again = keyed("fault", items).is(200);
    assertThat(again.header("Idempotent-Replayed")).isEmpty();
    assertThat(again.body()).doesNotContain("problem");
    Answer kept = keyed("fault", items).is(200);
    assertThat(kept.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(kept.body()).isEqualTo(again.body());
  }

  @Test
  void areTriedAgainByARepeatWhereOthersWereFirst() {
    String items = "[" + item(id(submitted()), 2) + "]";
    api.ports.contended.set(true);
    Answer first = keyed("contended", items);
    api.ports.contended.set(false);

    assertThat(first.is(200).at("/results/0/problem/code")).isEqualTo("adjustment.contended");
    assertThat(keyed("contended", items).is(200).body()).doesNotContain("problem");
  }

  @Test
  void takeNullForWhatIsLeftOut() {
    String items = "\"items\": [%s]}".formatted(item(id(submitted()), 2));
    api.as(APPROVER)
        .post(DECISIONS, "{\"decision\": \"APPROVE\", \"reason\": null, " + items)
        .is(200);
    api.as(APPROVER)
        .post(
            DECISIONS, "{\"decision\": \"REJECT\", \"reason\": \"x\", \"comment\": null, " + items)
        .is(200);
  }

  @Test
  void refuseWordsThatAreNotThatDecisions() {
    String items = "\"items\": [%s]}".formatted(item(id(submitted()), 2));
    Answer comment =
        api.as(APPROVER)
            .post(DECISIONS, "{\"decision\": \"REJECT\", \"comment\": \"x\", " + items)
            .isProblem(400, "body.malformed")
            .firstError("json.unknown_field", "/comment");
    assertThat(comment.at("/detail")).contains("not with REJECT");
    Answer reason =
        api.as(APPROVER)
            .post(DECISIONS, "{\"decision\": \"APPROVE\", \"reason\": \"x\", " + items)
            .isProblem(400, "body.malformed")
            .firstError("json.unknown_field", "/reason");
    assertThat(reason.at("/detail")).contains("not with APPROVE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e25", "-0.1"})
  void takeAWholeNumberForAVersion(String version) {
    String good = item(id(submitted()), 2);
    decide(APPROVER, "APPROVE", "[%s, {\"id\": \"x\", \"version\": %s}]".formatted(good, version))
        .isProblem(400, "body.malformed")
        .firstError("json.value", "/items/1/version");
  }

  @Test
  void goOnAfterACrashWhereTheyWere() {
    String items = "[%s, %s]".formatted(item(id(submitted()), 2), item(id(submitted()), 2));
    Answer first = keyed("crash", items).is(200);
    api.ports.forgetAnswer("bob", "crash");
    Answer again = keyed("crash", items).is(200);

    assertThat(again.body()).isEqualTo(first.body()).doesNotContain("problem");
    assertThat(again.header("Idempotent-Replayed")).isEmpty();
  }

  @Test
  void waitForTheFirstToEnd() {
    String items = "[" + item(id(submitted()), 2) + "]";
    api.ports.keyHeld.set(true);
    Answer early = keyed("slow", items);
    api.ports.keyHeld.set(false);
    early.isProblem(409, "idempotency.in_progress");
    keyed("slow", items).is(200);
  }

  @Test
  void refuseABodyThatIsNone() {
    String one = "[" + item(id(submitted()), 2) + "]";
    String many = Collections.nCopies(101, item("x", 1)).stream().collect(list());
    decide(APPROVER, "APPROVE", "[]")
        .isProblem(422, "validation")
        .firstError("items.empty", "/items");
    decide(APPROVER, "APPROVE", many)
        .isProblem(422, "validation")
        .firstError("items.too_many", "/items");
    decide(APPROVER, "approve", one).isProblem(400, "body.malformed");
    api.as(APPROVER)
        .post(DECISIONS, "{\"items\": " + one + "}")
        .isProblem(422, "validation")
        .firstError("decision.required", "/decision");
    decide(APPROVER, "REJECT", one)
        .isProblem(422, "validation")
        .firstError("reason.required", "/reason");
    api.as(APPROVER).post(DECISIONS, "[]").isProblem(400, "body.malformed");
    api.anonymous().post(DECISIONS, "{}").is(401);
    String wrong = "[{\"id\": \"x\", \"version\": 1, \"comment\": \"\"}]";
    decide(APPROVER, "APPROVE", wrong).isProblem(400, "body.malformed");
  }

  @Test
  void takeAHundred() {
    String all = Stream.generate(() -> item(id(submitted()), 2)).limit(100).collect(list());
    Answer answer = decide(APPROVER, "APPROVE", all).is(200);
    assertThat(answer.json().get("results").size()).isEqualTo(100);
    assertThat(answer.body()).doesNotContain("problem");
  }

  private Answer keyed(String key, String items) {
    return api.as(APPROVER).header("Idempotency-Key", key).post(DECISIONS, body("APPROVE", items));
  }

  private Answer decide(String who, String decision, String items) {
    return api.as(who).post(DECISIONS, body(decision, items));
  }

  private static String body(String decision, String items) {
    return "{\"decision\": \"%s\", \"items\": %s}".formatted(decision, items);
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining(", ", "[", "]");
  }

  private static String item(String id, int version) {
    return "{\"id\": \"%s\", \"version\": %d}".formatted(id, version);
  }

  private static String done(String id, String status) {
    return "{\"id\":\"%s\",\"status\":\"%s\"}".formatted(id, status);
  }

  private static String id(String address) {
    return List.of(address.split("/", -1)).getLast();
  }
}
