package dev.countersign.web.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Posting, paused and resumed, and what waits. */
final class PostingTest extends OverHttp {
  private static final String POSTING = "/api/v1/posting";

  @AfterEach
  void resume() {
    api.as(ADMIN).post(POSTING + "/resume").is(200);
  }

  @Test
  void isPausedAndResumedByAnAdministrator() {
    Answer paused = api.as(ADMIN).post(POSTING + "/pause").is(200);
    assertThat(paused.at("/paused")).isEqualTo("true");
    assertThat(paused.at("/by")).isEqualTo("dia");
    assertThat(paused.at("/since")).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(api.as(AUDITOR).get(POSTING).is(200).at("/paused")).isEqualTo("true");
    Answer resumed = api.as(ADMIN).post(POSTING + "/resume").is(200);
    assertThat(resumed.at("/paused")).isEqualTo("false");
    assertThat(resumed.at("/since")).isEqualTo("null");
  }

  @Test
  void staysResumedThoughThePauseBeforeComesAgain() {
    Answer first = pausedUnderKey().is(200);
    api.as(ADMIN).post(POSTING + "/resume").is(200);
    Answer again = pausedUnderKey().is(200);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(api.as(ADMIN).get(POSTING).at("/paused")).isEqualTo("false");
    api.as(ADMIN)
        .header("Idempotency-Key", "pause")
        .post(POSTING + "/resume")
        .isProblem(422, "idempotency.key_reused");
  }

  private Answer pausedUnderKey() {
    return api.as(ADMIN).header("Idempotency-Key", "pause").post(POSTING + "/pause");
  }

  @Test
  void isForAdministratorsAndShownToAuditors() {
    api.as(APPROVER).post(POSTING + "/pause").isProblem(403, "role.required");
    api.as(AUDITOR).post(POSTING + "/resume").isProblem(403, "role.required");
    api.as(CLERK).get(POSTING).isProblem(403, "role.required");
    api.anonymous().get(POSTING).isProblem(401, "authentication.required");
    api.as(ADMIN).post(POSTING + "/pause", "{\"why\": \"?\"}").isProblem(400, "body.malformed");
  }

  @Test
  void tellsWhatWaits() {
    assertThat(api.as(ADMIN).get(POSTING).is(200).at("/backlog/toSend")).isEqualTo("0");
    String cheap =
        api.as(CLERK)
            .post(ADJUSTMENTS, LAMPS.replace("4815000000044101", "4815000000044103"))
            .header("Location");
    api.as(CLERK).post(cheap + "/submit").is(200);
    Answer waiting = api.as(ADMIN).get(POSTING).is(200);
    assertThat(waiting.at("/backlog/toSend")).isEqualTo("1");
    assertThat(waiting.at("/backlog/failed")).isEqualTo("0");
    assertThat(waiting.at("/oldestSeconds")).isEqualTo("0");
  }
}
