package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static dev.countersign.simulator.zoho.ZohoDemo.WAREHOUSE_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApprovingTest extends SimulatorTest {

  private String draft() throws IOException, InterruptedException {
    return client.create(laptops("-2")).id();
  }

  private Answer act(String id, String action) throws IOException, InterruptedException {
    return client.post("/inventoryadjustments/" + id + "/" + action, "");
  }

  private String status(String id) throws IOException, InterruptedException {
    return client.get("/inventoryadjustments/" + id).documentStatus();
  }

  private void assertOnHand(String quantity) {
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, WAREHOUSE_1))
        .isEqualByComparingTo(quantity);
  }

  @Test
  void movesStockOnlyAtTheLastLevel() throws Exception {
    approvals(2);
    String id = draft();
    assertThat(status(id)).isEqualTo("draft");
    assertThat(act(id, "submit").body().members()).containsOnlyKeys("code", "message");
    assertThat(status(id)).isEqualTo("pending_approval");
    act(id, "approve");
    assertThat(status(id)).isEqualTo("pending_approval");
    assertOnHand("40");

    act(id, "approve");

    assertThat(status(id)).isEqualTo("adjusted");
    assertOnHand("38");
  }

  @Test
  void finalApprovalBypassesTheOtherLevels() throws Exception {
    approvals(5);
    String id = draft();
    act(id, "submit");

    act(id, "approve/final");

    assertThat(status(id)).isEqualTo("adjusted");
  }

  @Test
  void becomesAdjustedAfterAWhile() throws Exception {
    approvals(1);
    rule("adjustedAfterMillis", 3000);
    String id = draft();
    act(id, "submit");
    act(id, "approve");
    assertThat(status(id)).isEqualTo("approved");
    assertOnHand("40");

    clock.pass(Duration.ofSeconds(3));

    assertThat(status(id)).isEqualTo("adjusted");
    assertOnHand("38");
  }

  @Test
  void staysApprovedUntilAPersonAdjustsIt() throws Exception {
    approvals(1);
    rule("adjustedAfterMillis", -1);
    String id = draft();
    act(id, "submit");
    act(id, "approve");
    clock.pass(Duration.ofDays(1));
    client.withFreshToken();
    assertThat(status(id)).isEqualTo("approved");

    simulator.books().adjust(id);

    assertThat(status(id)).isEqualTo("adjusted");
  }

  @Test
  void aRejectedDocumentIsEditedAndSubmittedAgain() throws Exception {
    approvals(1);
    String id = draft();
    act(id, "submit");
    client.post(
        "/inventoryadjustments/" + id + "/reject", "{\"reason\":\"Quantities do not match\"}");
    assertThat(status(id)).isEqualTo("rejected");
    assertThat(act(id, "submit").code()).isEqualTo(99060);

    client.call("PUT", "/inventoryadjustments/" + id, laptops("-3"));
    assertThat(status(id)).isEqualTo("draft");
    act(id, "submit");
    act(id, "approve");

    assertOnHand("37");
  }

  @Test
  void refusesAReasonThatIsTooLong() throws Exception {
    approvals(1);
    String id = draft();
    act(id, "submit");

    Answer answer =
        client.post(
            "/inventoryadjustments/" + id + "/reject", "{\"reason\":\"" + "x".repeat(501) + "\"}");

    assertThat(answer.code()).isEqualTo(15);
  }

  @Test
  void refusesApprovalWhereStockIsMissing() throws Exception {
    approvals(1);
    rule("negativePlainStock", false);
    String id = client.create(laptops("-41")).id();
    act(id, "submit");

    assertThat(act(id, "approve").code()).isEqualTo(99020);
    assertThat(status(id)).isEqualTo("pending_approval");
  }

  @ParameterizedTest
  @CsvSource({"approve", "approve/final", "reject"})
  void refusesToDecideOnADraft(String action) throws Exception {
    approvals(1);

    Answer answer = act(draft(), action);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(99060);
  }

  @ParameterizedTest
  @CsvSource({"submit", "approve", "approve/final", "reject"})
  void refusesToDecideOnWhatIsAdjusted(String action) throws Exception {
    assertThat(act(draft(), action).code()).isEqualTo(99060);
  }

  @Test
  void refusesChangesUnderApprovalUnlessTheRulesAllowDeleting() throws Exception {
    approvals(1);
    String id = draft();
    act(id, "submit");
    String path = "/inventoryadjustments/" + id;
    assertThat(client.call("PUT", path, laptops("-1")).code()).isEqualTo(99060);
    assertThat(client.call("DELETE", path, "").code()).isEqualTo(99060);

    rule("deleteUnderApproval", true);

    assertThat(client.call("DELETE", path, "").code()).isZero();
    assertOnHand("40");
  }

  @Test
  void deletesADraftWithoutTouchingStock() throws Exception {
    approvals(1);

    assertThat(client.call("DELETE", "/inventoryadjustments/" + draft(), "").code()).isZero();
    assertOnHand("40");
  }

  @ParameterizedTest
  @CsvSource({"submit", "approve", "approve/final", "reject"})
  void knowsNoOtherDocuments(String action) throws Exception {
    Answer answer = act("4815000000000000001", action);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo(1002);
  }
}
