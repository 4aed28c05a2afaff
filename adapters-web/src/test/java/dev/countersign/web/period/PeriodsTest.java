package dev.countersign.web.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Call;
import dev.countersign.web.api.OverHttp;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PeriodsTest extends OverHttp {
  private static final String PERIODS = "/api/v1/periods";
  private static final String OCTOBER = "{\"closedThrough\":\"2026-10-31\"}";

  @Test
  void areClosedAndOpenedByAnAdministratorAndAudited() {
    assertThat(api.as(ADMIN).put(PERIODS, OCTOBER).is(200).body()).isEqualTo(OCTOBER);
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER, ADMIN, AUDITOR)) {
      assertThat(api.as(who).get(PERIODS).is(200).body()).isEqualTo(OCTOBER);
    }
    assertThat(api.as(ADMIN).put(PERIODS, "{\"closedThrough\": null}").is(200).body())
        .isEqualTo("{\"closedThrough\":null}");
    assertThat(api.as(CLERK).get(PERIODS).is(200).at("/closedThrough")).isEqualTo("null");

    assertThat(api.ports.store.auditTrail().of(AuditSubject.PERIODS))
        .hasSize(2)
        .flatExtracting(entry -> entry.changes())
        .containsExactly(
            new FieldChange("closedThrough", "", "2026-10-31"),
            new FieldChange("closedThrough", "2026-10-31", ""));
  }

  @Test
  void areClosedOnceUnderOneKeyWhateverSomebodyElseSaysMeanwhile() {
    Answer first = with("close").put(PERIODS, OCTOBER).is(200);
    api.as(ADMIN).put(PERIODS, "{}").is(200);
    int entries = api.ports.store.auditTrail().of(AuditSubject.PERIODS).size();
    Answer again = with("close").put(PERIODS, OCTOBER).is(200);

    assertThat(first.header("Idempotent-Replayed")).isEmpty();
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(api.as(CLERK).get(PERIODS).at("/closedThrough")).isEqualTo("null");
    assertThat(api.ports.store.auditTrail().of(AuditSubject.PERIODS)).hasSize(entries);
    with("close").put(PERIODS, "{}").isProblem(422, "idempotency.key_reused");
    with("a b").put(PERIODS, "{}").isProblem(400, "header.malformed");
  }

  private Call with(String key) {
    return api.as(ADMIN).header("Idempotency-Key", key);
  }

  @Test
  void areClosedByNobodyElse() {
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER, AUDITOR)) {
      api.as(who).put(PERIODS, OCTOBER).isProblem(403, "role.required");
    }
    api.anonymous().put(PERIODS, OCTOBER).isProblem(401, "authentication.required");
    api.as("nobody:").get(PERIODS).isProblem(403, "role.required");
  }

  @Test
  void takeNothingButADay() {
    for (String bad : List.of("5", "\"31.10.2026\"", "\"2026-02-30\"", "[]", "\"\"")) {
      api.as(ADMIN)
          .put(PERIODS, "{\"closedThrough\": " + bad + "}")
          .isProblem(400, "body.malformed");
    }
    api.as(ADMIN)
        .put(PERIODS, "{\"through\": null}")
        .isProblem(400, "body.malformed")
        .firstError("json.unknown_field", "/through");
    api.as(ADMIN).put(PERIODS, "").isProblem(400, "body.malformed");
  }
}
