package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import org.junit.jupiter.api.Test;

/** What administrators do about an adjustment and the ERP. */
final class InterventionsTest extends OverHttp {
  private static final String SPECKS = LAMPS.replace(Ports.LAMP, Ports.SPECK);
  private static final String REASON = "{\"reason\": \"entered twice\"}";
  private static final String NOT_POSTED = "{\"notPosted\": true, \"comment\": \"not there\"}";

  private final WorkerHands worker = new WorkerHands(api.ports);

  @Test
  void voidsByAnAdministratorWhoSaysWhichVersionAndWhy() {
    String address = posted();
    Answer begun = api.as(ADMIN).ifMatch(3).post(address + "/void", REASON).is(202);
    assertThat(begun.at("/status")).isEqualTo("POSTED");
    assertThat(begun.at("/erp/operation")).isEqualTo("VOID");
    assertThat(begun.at("/erp/state")).isEqualTo("SENDING");
    assertThat(begun.header("ETag")).startsWith("\"3.");
    api.as(ADMIN)
        .ifMatch(3)
        .post(address + "/void", REASON)
        .isProblem(409, "adjustment.void_under_way");
    api.as(CLERK).post(address + "/reverse").isProblem(409, "adjustment.void_under_way");
  }

  @Test
  void voidsForNobodyElseAndNotBlindly() {
    String address = posted();
    api.as(ADMIN).post(address + "/void", REASON).isProblem(428, "version.required");
    api.as(ADMIN).ifMatch(1).post(address + "/void", REASON).isProblem(412, "version.stale");
    api.as(APPROVER).ifMatch(3).post(address + "/void", REASON).isProblem(403, "role.required");
    api.as("ann:ADMIN")
        .ifMatch(3)
        .post(address + "/void", REASON)
        .isProblem(403, "approval.four_eyes");
    api.as(ADMIN)
        .ifMatch(3)
        .post(address + "/void", "{}")
        .isProblem(422, "validation")
        .firstError("reason.required", "/reason");
    api.as(ADMIN)
        .ifMatch(2)
        .post(submitted() + "/void", REASON)
        .isProblem(409, "adjustment.status");
  }

  @Test
  void waitsForTheErpAsTheCallerPrefers() {
    String address = posted();
    Answer begun =
        api.as(ADMIN).header("Prefer", "wait=0").ifMatch(3).post(address + "/void", REASON).is(202);
    assertThat(begun.header("Preference-Applied")).isEqualTo("wait=0");
  }

  @Test
  void offersAnAdministratorWhatIsOpen() {
    assertThat(api.as(ADMIN).get(posted()).at("/actions")).isEqualTo("[\"reverse\",\"void\"]");
    assertThat(api.as(ADMIN).get(failed("erp.declined")).at("/actions"))
        .isEqualTo("[\"retry-posting\",\"reopen\",\"settle\"]");
    assertThat(api.as(CLERK).get(failed("erp.declined")).at("/actions")).isEqualTo("[]");
  }

  @Test
  void retriesOnceUnderOneKey() {
    String address = failed("erp.declined");
    Answer first =
        api.as(ADMIN).header("Idempotency-Key", "again").post(address + "/retry-posting").is(202);
    assertThat(first.at("/erp/state")).isEqualTo("SENDING");
    Answer second =
        api.as(ADMIN).header("Idempotency-Key", "again").post(address + "/retry-posting").is(202);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    api.as(ADMIN).post(address + "/retry-posting").isProblem(409, "erp.state");
    api.as(APPROVER).post(address + "/retry-posting").isProblem(403, "role.required");
  }

  @Test
  void reopensWhatHasFailed() {
    String address = failed("erp.declined");
    Answer draft = api.as(ADMIN).post(address + "/reopen").is(200);
    assertThat(draft.at("/status")).isEqualTo("DRAFT");
    assertThat(draft.at("/erp/state")).isEqualTo("NOT_SENT");
    assertThat(draft.at("/erp/reference")).isEqualTo("null");
    api.as(ADMIN).post(address + "/reopen").isProblem(409, "adjustment.status");
    api.as(ADMIN).post(failed("erp.duplicate") + "/reopen").isProblem(409, "erp.already_posted");
  }

  @Test
  void settlesAsNotPosted() {
    String address = failed("erp.duplicate");
    Answer settled = api.as(ADMIN).post(address + "/settle", NOT_POSTED).is(200);
    assertThat(settled.at("/erp/error/code")).isEqualTo("erp.not_posted");
    api.as(ADMIN).post(address + "/reopen").is(200);
  }

  @Test
  void settlesByADocumentThatIsThere() {
    String address = failed("erp.duplicate");
    String unknown = "{\"documentId\": \"4711\", \"comment\": \"there\"}";
    api.as(ADMIN)
        .post(address + "/settle", unknown)
        .isProblem(409, "erp.document_missing")
        .firstError("erp.document_missing", "/documentId");
    api.ports.erp.goDown();
    Answer down =
        api.as(ADMIN).post(address + "/settle", unknown).isProblem(503, "erp.unavailable");
    api.ports.erp.comeBack();
    assertThat(down.header("Retry-After")).isEqualTo("30");
  }

  @Test
  void refusesASettlementThatDoesNotSayWhatBecameOfIt() {
    String path = failed("erp.duplicate") + "/settle";
    api.as(ADMIN)
        .post(path, "{\"comment\": \"?\"}")
        .isProblem(422, "validation")
        .firstError("settlement.unclear", "");
    api.as(ADMIN)
        .post(path, "{\"documentId\": \"1\", \"notPosted\": true, \"comment\": \"?\"}")
        .isProblem(422, "validation");
    api.as(ADMIN)
        .post(path, "{\"notPosted\": true}")
        .isProblem(422, "validation")
        .firstError("comment.required", "/comment");
    Answer empty = api.as(ADMIN).post(path, "{}").isProblem(422, "validation");
    assertThat(empty.at("/errors/0/code")).isEqualTo("settlement.unclear");
    assertThat(empty.at("/errors/1/code")).isEqualTo("comment.required");
    api.as(ADMIN)
        .post(path, "{\"notPosted\": \"yes\", \"comment\": \"?\"}")
        .isProblem(400, "body.malformed");
    api.as(ADMIN)
        .post(path, "{\"notPosted\": true, \"comment\": \"" + "x".repeat(501) + "\"}")
        .isProblem(422, "validation");
  }

  private String posted() {
    String address = queued();
    worker.books();
    return address;
  }

  private String failed(String code) {
    String address = queued();
    worker.fails(code);
    return address;
  }

  private String queued() {
    String address = draft(SPECKS);
    api.as(CLERK).post(address + "/submit").is(200);
    return address;
  }
}
