package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Zoho's own approval follows ours step by step. */
final class MirroredApprovalsTest {
  private static ZohoSimulator zoho;
  private static Application countersign;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults().rules(ZohoRules.defaults().approvals(2)));
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.put("ZOHO_APPROVALS", "mirrored");
    countersign = Application.start(Settings.read(environment), Map.of());
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterAll
  static void stop() {
    countersign.close();
    zoho.close();
  }

  private static Api as(String person) {
    return Api.as(person, countersign.uri());
  }

  @Test
  void followsEachStepOfTwoApprovals() {
    String path = submitted("REF-MIRROR-1");
    assertThat(there("REF-MIRROR-1")).isEqualTo("pending_approval");

    waitFor(as("approver").post(path + "/approve", "", ifMatchAndWait()));
    assertThat(there("REF-MIRROR-1")).isEqualTo("pending_approval");
    Api.Answer posted = as("final").post(path + "/final-approve", "", ifMatchAndWait());

    assertThat(posted.text("status")).as(posted.toString()).isEqualTo("POSTED");
    assertThat(there("REF-MIRROR-1")).isEqualTo("adjusted");
    assertThat(zoho.journal().count("POST /inventoryadjustments")).isPositive();
    assertThat(zoho.journal().calls().stream().flatMap(call -> call.unknownKeys().stream()))
        .isEmpty();
  }

  @Test
  @DisplayName("Two approvals cost four writes, and a reading after each that answers no state")
  void writesEachStepOnceAndReadsBackWhatAnswersNoState() {
    zoho.journal().clear();
    String path = submitted("REF-MIRROR-4");
    waitFor(as("approver").post(path + "/approve", "", ifMatchAndWait()));
    as("final").post(path + "/final-approve", "", ifMatchAndWait());
    Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals);

    assertThat(PostingCalls.of(zoho))
        .isEqualTo(
            Map.of(
                ZohoCallKind.CREATE, 1,
                ZohoCallKind.SUBMIT, 1,
                ZohoCallKind.APPROVE, 1,
                ZohoCallKind.APPROVE_FINALLY, 1,
                ZohoCallKind.GET, 3));
  }

  @Test
  void updatesTheRejectedDocumentWhenItIsSubmittedAgain() {
    String path = submitted("REF-MIRROR-2");
    waitFor(
        as("approver").post(path + "/reject", "{\"reason\":\"count again\"}", ifMatchAndWait()));
    Eventually.get(() -> there("REF-MIRROR-2"), "rejected"::equals);

    Api.Answer edited =
        as("clerk").send("PUT", path, Bodies.laptops(5, "REF-MIRROR-2"), "If-Match", "*");
    assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
    waitFor(as("clerk").post(path + "/submit", "", "Prefer", "wait=10"));

    assertThat(zoho.books().adjustments("REF-MIRROR-2 ")).hasSize(1);
    assertThat(there("REF-MIRROR-2")).isEqualTo("pending_approval");
    Json.Obj line =
        zoho.books().adjustments("REF-MIRROR-2 ").getFirst().objects("line_items").getFirst();
    assertThat(new BigDecimal(line.text("quantity_adjusted").orElseThrow()))
        .isEqualByComparingTo("-5");
  }

  @Test
  void rejectsThereWhatIsWithdrawnHereAndDeletesWhatIsGivenUp() {
    String path = submitted("REF-MIRROR-3");
    waitFor(as("clerk").post(path + "/withdraw", "", "Prefer", "wait=10"));
    Eventually.get(() -> there("REF-MIRROR-3"), "rejected"::equals);

    assertThat(as("clerk").send("DELETE", path, "").text("status")).isEqualTo("CANCELLED");
    Eventually.get(() -> zoho.books().adjustments("REF-MIRROR-3 ").size(), size -> size == 0);
  }

  private static String submitted(String reference) {
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(4, reference));
    String path = "/adjustments/" + draft.text("id");
    waitFor(as("clerk").post(path + "/submit", "", "Prefer", "wait=10"));
    return path;
  }

  private static void waitFor(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    String path = "/adjustments/" + answer.text("id");
    Eventually.get(
        () -> as("clerk").get(path).object("erp").text("state").orElse(""), "IN_STEP"::equals);
  }

  private static String[] ifMatchAndWait() {
    return new String[] {"If-Match", "*", "Prefer", "wait=10"};
  }

  private static String there(String reference) {
    return zoho.books().adjustments(reference + " ").getFirst().text("status").orElse("");
  }
}
