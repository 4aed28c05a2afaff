package dev.countersign.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrailTest extends OverHttp {
  private static final String AUDIT = "/api/v1/audit";

  /** A list waits no longer for what was just done; where we are held up it may not show that. */
  private static final Duration WAITED = Duration.ofSeconds(1);

  @Test
  void listsWhatHappenedNewestFirstWithItsNumber() {
    String address;
    Answer audit;
    long begin;
    do {
      begin = System.nanoTime();
      address = submitted();
      audit = api.as(AUDITOR).get(AUDIT + "?limit=2").is(200);
    } while (System.nanoTime() - begin >= WAITED.toNanos());

    assertThat(audit.at("/items/0/action")).isEqualTo("submit");
    assertThat(Long.parseLong(audit.at("/items/0/seq")))
        .isEqualTo(Long.parseLong(audit.at("/items/1/seq")) + 1);
    assertThat(audit.at("/items/0/subject/type")).isEqualTo("ADJUSTMENT");
    assertThat(address).endsWith(audit.at("/items/0/subject/id"));
    assertThat(audit.at("/items/1/action")).isEqualTo("create");
  }

  @Test
  void goesOnWhereThePartBeforeEnded() {
    submitted();
    awaitLinked();
    Answer first = api.as(AUDITOR).get(AUDIT + "?limit=1").is(200);
    String cursor = first.at("/nextCursor");
    Answer second = api.as(AUDITOR).get(AUDIT + "?limit=1&cursor=" + cursor).is(200);

    assertThat(first.at("/items/0/action")).isEqualTo("submit");
    assertThat(second.at("/items/0/action")).isEqualTo("create");
    api.as(AUDITOR).get(AUDIT + "?limit=1&action=create&cursor=" + cursor).is(400);
  }

  @Test
  void filtersByWhoWhatAboutWhatAndWhen() {
    submitted();
    api.as(ADMIN).put("/api/v1/periods", "{\"closedThrough\":\"2026-01-31\"}").is(200);

    assertThat(actions("?actor=ann")).contains("submit").doesNotContain("close-periods");
    assertThat(actions("?action=close-periods")).contains("close-periods").doesNotContain("submit");
    assertThat(actions("?subjectId=periods")).contains("close-periods").doesNotContain("submit");
    assertThat(actions("?from=2026-11-20&to=2026-11-20")).contains("submit");
    assertThat(actions("?from=2026-11-21")).doesNotContain("submit");
    assertThat(actions("?to=2026-11-20T09:59:59Z")).doesNotContain("submit");
    assertThat(actions("?to=2026-11-20T10:00:00Z")).contains("submit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?from=yesterday",
        "?to=2026-02-30",
        "?from=-999999999-01-01T00:00:00Z",
        "?who=ann",
        "?actor=",
        "?limit=0",
        "?cursor=x",
        "/verification?full=perhaps",
        "/verification?seal=1",
        "/verification?seal=x&hash=y"
      })
  void refusesWhatCannotBeUnderstood(String query) {
    api.as(AUDITOR).get(AUDIT + query).isProblem(400, "parameter.malformed");
  }

  @Test
  void isForAuditorsAndAdministratorsAlone() {
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER)) {
      for (String path : List.of("", "/verification", "/head")) {
        api.as(who).get(AUDIT + path).isProblem(403, "role.required");
      }
    }
    for (String who : List.of(AUDITOR, ADMIN)) {
      api.as(who).get(AUDIT).is(200);
    }
  }

  @Test
  void givesAllOfItAsCsvThatNoSpreadsheetComputes() {
    api.as(CLERK).header("User-Agent", "=cmd|' /C calc'!A0").post(ADJUSTMENTS, LAMPS).is(201);
    Answer csv = api.as(AUDITOR).header("Accept", "text/csv").get(AUDIT).is(200);

    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("seq,at,actor,").contains(",create,", "'=cmd|");
    assertThat(csv.body().lines().filter(line -> line.contains("{format=text/csv}"))).hasSize(1);
  }

  @Test
  void givesAllOfItAsLinesSealedUpToTheExportItself() {
    submitted();
    Answer lines = api.as(AUDITOR).header("Accept", "application/x-ndjson").get(AUDIT).is(200);
    List<String> all = lines.body().lines().toList();

    assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(all.getFirst()).startsWith("{\"format\":\"countersign-audit-1\"");
    assertThat(all.get(1)).startsWith("{\"seq\":\"1\",\"entry\":{\"action\":");
    assertThat(lines.body()).contains("\"action\":\"export-audit\"");
    assertThat(all.getLast()).startsWith("{\"seal\":{\"at\":");
  }

  @Test
  void givesTheHashesOfWhatAFilterLeavesOut() {
    submitted();
    Answer lines =
        api.as(AUDITOR)
            .header("Accept", "application/x-ndjson")
            .get(AUDIT + "?action=submit")
            .is(200);

    assertThat(lines.body()).contains("{\"seq\":\"1\",\"omitted\":\"", "\"filter\":{\"action\"");
    assertThat(lines.body()).contains("\"action\":\"submit\"").doesNotContain("\"create\"");
  }

  @Test
  void verifiesWhatWasWritten() {
    submitted();
    api.as(AUDITOR).header("Accept", "application/x-ndjson").get(AUDIT).is(200);
    Answer found = api.as(AUDITOR).get(AUDIT + "/verification?full=true").is(200);
    Answer head = api.as(AUDITOR).get(AUDIT + "/head").is(200);

    assertThat(found.at("/intact")).isEqualTo("true");
    assertThat(found.at("/sealedThrough")).isEqualTo(found.at("/entries"));
    assertThat(found.body()).doesNotContain("firstBroken");
    assertThat(found.at("/keys/0/id")).isEqualTo(head.at("/keyId"));
    String noted = "?seal=" + head.at("/number") + "&hash=" + head.at("/hash");
    assertThat(api.as(AUDITOR).get(AUDIT + "/verification" + noted).at("/intact"))
        .isEqualTo("true");
    String other = "?seal=999&hash=" + head.at("/hash");
    assertThat(api.as(AUDITOR).get(AUDIT + "/verification" + other).at("/intact"))
        .isEqualTo("false");
    assertThat(actions("?action=verify-audit")).contains("verify-audit");
  }

  @Test
  void forgetsAPersonForAdministratorsAlone() {
    String address = draft(LAMPS);
    api.as(AUDITOR).delete("/api/v1/people/ann/personal-data").isProblem(403, "role.required");
    api.as(ADMIN).delete("/api/v1/people/ann/personal-data").is(200);
    Answer audit = api.as(AUDITOR).get(address + "/audit").is(200);

    assertThat(audit.at("/items/0/actor/id")).isEqualTo("ann");
    assertThat(audit.body()).doesNotContain("Name of ann", "127.0.0.1");
    assertThat(api.ports.store.auditTrail().of(new AuditSubject(AuditSubject.Type.PERSON, "ann")))
        .extracting(AuditEntry::action)
        .containsExactly("erase-personal-data.refused", "erase-personal-data");
  }

  private String actions(String query) {
    awaitLinked();
    return api.as(AUDITOR).get(AUDIT + query).is(200).body();
  }

  private void awaitLinked() {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!api.ports.store.auditRecords().isAllLinked()) {
      assertThat(System.nanoTime()).as("all is linked").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }
}
