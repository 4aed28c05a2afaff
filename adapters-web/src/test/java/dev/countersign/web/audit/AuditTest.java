package dev.countersign.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AuditTest extends OverHttp {
  @Test
  void tellsWhoDidWhatOldestFirst() {
    String address = submitted();
    api.as("ann:CLERK,APPROVER").ifMatch(2).post(address + "/approve");
    Answer audit = api.as(CLERK).get(address + "/audit").is(200);
    assertThat(audit.at("/items/0/action")).isEqualTo("create");
    assertThat(audit.at("/items/0/actor"))
        .isEqualTo("{\"id\":\"ann\",\"name\":\"Name of ann\",\"roles\":[\"CLERK\"]}");
    assertThat(audit.at("/items/1/changes"))
        .isEqualTo("[{\"field\":\"status\",\"from\":\"DRAFT\",\"to\":\"PENDING_APPROVAL\"}]");
    assertThat(audit.at("/items/2/action")).isEqualTo("approve.refused");
    assertThat(audit.at("/items/2/facts")).isEqualTo("{\"refusal\":\"approval.four_eyes\"}");
  }

  @Test
  void tellsFromWhereToAuditorsAndAdministratorsOnly() {
    String address =
        api.as(CLERK)
            .header("User-Agent", "scanner/1")
            .header("X-Device-Id", "zebra-7")
            .post(ADJUSTMENTS, LAMPS)
            .header("Location");
    for (String who : List.of(AUDITOR, ADMIN)) {
      Answer audit = api.as(who).get(address + "/audit").is(200);
      assertThat(audit.at("/items/0/ip")).isEqualTo("127.0.0.1");
      assertThat(audit.at("/items/0/userAgent")).isEqualTo("scanner/1");
      assertThat(audit.at("/items/0/device")).isEqualTo("zebra-7");
    }
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER)) {
      assertThat(api.as(who).get(address + "/audit").is(200).body())
          .doesNotContain("\"ip\"", "scanner/1", "zebra-7");
    }
  }

  @Test
  void tellsWhatWasSaidToTheErpToAuditorsAndAdministratorsOnly() {
    String address = draft(LAMPS);
    var id = new AdjustmentId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    api.ports
        .store
        .auditTrail()
        .append(
            new AuditEntry(
                UUID.randomUUID(),
                Ports.NOW,
                new Author.Machine("posting"),
                "post",
                id,
                1,
                List.of(),
                Map.of("answer", "said by the ERP")));
    Answer clerks = api.as(CLERK).get(address + "/audit").is(200);
    assertThat(clerks.at("/items/1/actor")).isEqualTo("{\"system\":\"posting\"}");
    assertThat(clerks.body()).doesNotContain("said by the ERP");
    assertThat(api.as(AUDITOR).get(address + "/audit").body()).contains("said by the ERP");
  }
}
