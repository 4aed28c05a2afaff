package dev.countersign.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.person.PersonId;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is told 403 is in the trail with it, once. */
final class RefusalsTest extends OverHttp {
  private static final String ANOTHER_CLERK = "zoe:CLERK";
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({
    "PUT, '', edit",
    "POST, /submit, submit",
    "DELETE, '', delete",
    "POST, /withdraw, withdraw",
    "POST, /lines, edit"
  })
  void ofChangingSomebodyElses(String method, String call, String action) {
    String address = draft(LAMPS);
    String body = call.equals("/lines") ? "{\"itemId\":\"4815000000044101\"}" : LAMPS;
    Call asking = api.as(ANOTHER_CLERK).ifMatch(1);
    (method.equals("PUT") || call.equals("/lines")
            ? asking.send(method, address + call, body)
            : asking.send(method, address + call))
        .isProblem(403, "adjustment.not_yours");
    assertOnlyRefusal(trail(address), action + ".refused", "adjustment.not_yours");
  }

  @Test
  void ofWritesElsewhere() {
    String address = draft(LAMPS);
    Call asking = api.withToken(Tokens.at("ann:CLERK", Ports.ANNEX));
    asking.post(address + "/submit").isProblem(403, "location.forbidden");
    assertOnlyRefusal(trail(address), "submit.refused", "location.forbidden");
  }

  @Test
  void ofCreatingElsewhere() {
    api.withToken(Tokens.at("only-annex:CLERK", Ports.ANNEX))
        .post(ADJUSTMENTS, LAMPS)
        .isProblem(403, "location.forbidden");
    assertOnlyRefusal(of("only-annex"), "create.refused", "location.forbidden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"approve", "final-approve", "reject", "reverse", "void", "retry-posting"})
  void ofWhatTakesAnotherRole(String call) {
    String address = submitted();
    String body = call.equals("reject") || call.equals("void") ? "{\"reason\":\"because\"}" : "{}";
    api.as(AUDITOR).ifMatch(2).post(address + "/" + call, body).isProblem(403, "role.required");
    assertOnlyRefusal(trail(address), call + ".refused", "role.required");
  }

  @Test
  void ofSeveralDecisionsAtOnce() {
    String address = submitted();
    String id = address.substring(address.lastIndexOf('/') + 1);
    api.as("ann:CLERK,APPROVER")
        .post(
            "/api/v1/decisions",
            "{\"decision\":\"APPROVE\",\"items\":[{\"id\":\"" + id + "\",\"version\":2}]}")
        .is(200);
    assertOnlyRefusal(trail(address), "approve.refused", "approval.four_eyes");
  }

  @Test
  void ofAStaleEditNothingIsTold() {
    String address = draft(LAMPS);
    api.as(CLERK).ifMatch(7).put(address, LAMPS).isProblem(412, "version.stale");
    assertThat(refusals(trail(address))).isEmpty();
  }

  @Test
  void ofWhatConcernsEverybody() {
    api.as(CLERK)
        .put("/api/v1/periods", "{\"closedThrough\":null}")
        .isProblem(403, "role.required");
    assertOnlyRefusal(of(AuditSubject.PERIODS), "close-periods.refused", "role.required");
    api.as(CLERK).post("/api/v1/catalogue/refresh").isProblem(403, "role.required");
    assertOnlyRefusal(of(AuditSubject.CATALOGUE), "refresh-catalogue.refused", "role.required");
    api.as(CLERK).post("/api/v1/posting/pause").isProblem(403, "role.required");
    assertOnlyRefusal(of(AuditSubject.POSTING), "pause-posting.refused", "role.required");
  }

  @Test
  void ofAReadElsewhereNamesTheAdjustment() {
    String address = draft(LAMPS);
    api.withToken(Tokens.at("bob:APPROVER", Ports.ANNEX))
        .header("X-Device-Id", "zebra-7")
        .get(address + "/audit")
        .isProblem(403, "location.forbidden");
    assertOnlyRefusal(trail(address), "read.refused", "location.forbidden");
    AuditEntry entry = refusals(trail(address)).getFirst();
    assertThat(entry.facts()).containsEntry("call", "GET " + address + "/audit");
    assertThat(entry.author())
        .isInstanceOfSatisfying(
            Author.Human.class,
            human -> {
              assertThat(human.actor().id()).isEqualTo(new PersonId("bob"));
              assertThat(human.origin().device()).isEqualTo("zebra-7");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/adjustments",
        "/api/v1/adjustments/019713a0-0000-7000-8000-000000000000",
        "/api/v1/me/work",
        "/api/v1/policy",
        "/api/v1/periods",
        "/api/v1/reasons",
        "/api/v1/locations",
        "/api/v1/events",
        "/api/v1/posting",
        "/api/v1/audit",
        "/api/v1/audit/head",
        "/api/v1/audit/verification"
      })
  void ofReadsWithoutARoleNamesWhoAsks(String address) {
    String nobody = "nobody-" + PEOPLE.incrementAndGet();
    api.as(nobody + ":").get(address).isProblem(403, "role.required");
    assertOnlyRefusal(of(nobody), "read.refused", "role.required");
    assertThat(of(nobody).getFirst().facts())
        .isEqualTo(Map.of("refusal", "role.required", "call", "GET " + address));
  }

  @Test
  void ofForgettingSomebody() {
    api.as(AUDITOR).delete("/api/v1/people/zaid/personal-data").isProblem(403, "role.required");
    assertOnlyRefusal(of("zaid"), "erase-personal-data.refused", "role.required");
  }

  @Test
  void ofJudgingWithoutARole() {
    api.as("judge:AUDITOR").post(ADJUSTMENTS + "/validate", LAMPS).isProblem(403, "role.required");
    assertOnlyRefusal(of("judge"), "read.refused", "role.required");
  }

  @Test
  void ofAnUnknownCallerNothingIsTold() {
    String address = draft(LAMPS);
    api.anonymous().get(address).isProblem(401, "authentication.required");
    assertThat(refusals(trail(address))).isEmpty();
  }

  private static void assertOnlyRefusal(List<AuditEntry> entries, String action, String code) {
    assertThat(refusals(entries))
        .extracting(AuditEntry::action, entry -> entry.facts().get("refusal"))
        .containsExactly(tuple(action, code));
  }

  private static List<AuditEntry> refusals(List<AuditEntry> entries) {
    return entries.stream().filter(entry -> entry.action().endsWith(".refused")).toList();
  }

  private List<AuditEntry> trail(String address) {
    String id = address.substring(address.lastIndexOf('/') + 1);
    return of(AuditSubject.of(new AdjustmentId(UUID.fromString(id))));
  }

  private List<AuditEntry> of(String person) {
    return of(AuditSubject.of(new PersonId(person)));
  }

  private List<AuditEntry> of(AuditSubject subject) {
    return api.ports.store.auditTrail().of(subject);
  }
}
