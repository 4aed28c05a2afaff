package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import org.junit.jupiter.api.Test;

final class WorkTest extends OverHttp {
  private static final String WORK = "/api/v1/me/work";

  @Test
  void isCountedForTheCaller() {
    draft(LAMPS);
    submitted();
    String address = submitted();
    api.as(APPROVER).ifMatch(2).post(address + "/approve").is(200);

    assertThat(api.as(CLERK).get(WORK).is(200).body())
        .isEqualTo(
            """
            {"toApprove":0,"toFinalApprove":0,"myRejected":0,"myDrafts":1,"failed":0,\
            "uncertain":0,"openCounts":0,"oldestWaitingSince":null}\
            """);
    assertThat(api.as(APPROVER).get(WORK).is(200).body())
        .startsWith("{\"toApprove\":1,\"toFinalApprove\":0,")
        .endsWith("\"oldestWaitingSince\":\"2026-11-20T10:00:00Z\"}");
    assertThat(api.as(ADMIN).get(WORK).at("/toFinalApprove")).isEqualTo("1");
    assertThat(api.withToken(Tokens.at(ADMIN, Ports.ANNEX)).get(WORK).at("/toApprove"))
        .isEqualTo("0");
  }

  @Test
  void isNobodysWithoutARole() {
    api.as("zoe:NONE").get(WORK).isProblem(403, "role.required");
    api.anonymous().get(WORK).is(401);
  }
}
