package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.bootstrap.trace.Collector;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoFault.Kind;
import dev.countersign.simulator.zoho.ZohoItem;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a clerk's call to the ERP's books, over real HTTP on both sides and a real database. */
final class MainJobTest implements ExportedTraces {
  private static Collector collector;
  private static ZohoSimulator zoho;
  private static Application countersign;

  @BeforeAll
  static void start() {
    zoho = ZohoSimulator.start(ZohoSettings.defaults());
    collector = new Collector();
    var environment = new HashMap<>(TestEnvironment.of(zoho));
    environment.putAll(ExportedTraces.variables(collector));
    countersign = Application.start(Settings.read(environment), Map.of());
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
  }

  @AfterAll
  static void stop() {
    countersign.close();
    zoho.close();
    collector.close();
  }

  @Override
  public Collector collector() {
    return collector;
  }

  @Override
  public ZohoSimulator zoho() {
    return zoho;
  }

  @Override
  public Application countersign() {
    return countersign;
  }

  /** What a test left on its way would meet the next test's faults. */
  @AfterEach
  void nothingIsLeftSwitchedOnOrUnderWay() {
    zoho.faults().clear();
    Eventually.get(
        () -> as("auditor").get("/adjustments?limit=200").json().objects("items"),
        items -> items.stream().allMatch(MainJobTest::isSettled));
  }

  private static boolean isSettled(Json.Obj adjustment) {
    String state = ((Json.Obj) adjustment.get("erp")).text("state").orElse("");
    return List.of("NOT_SENT", "IN_STEP", "FAILED").contains(state);
  }

  private static Api as(String person) {
    return Api.as(person, uri());
  }

  private static URI uri() {
    return countersign.uri();
  }

  @Test
  @DisplayName("A clerk's damaged laptops go through two approvals into Zoho's books")
  void takesAnAdjustmentThroughTwoApprovalsIntoTheBooks() {
    BigDecimal before = zoho.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1);
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(4, "REF-MAIN-1"));
    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    String path = "/adjustments/" + draft.text("id");

    Api.Answer submitted = as("clerk").post(path + "/submit", "");
    assertThat(submitted.text("status")).isEqualTo("PENDING_APPROVAL");
    Api.Answer approved =
        as("approver")
            .post(path + "/approve", "{\"comment\":\"ok\"}", "If-Match", submitted.etag());
    assertThat(approved.text("status")).isEqualTo("PENDING_FINAL_APPROVAL");
    Api.Answer posted =
        as("final")
            .post(path + "/final-approve", "", "If-Match", approved.etag(), "Prefer", "wait=10");

    assertThat(posted.text("status")).as(posted.toString()).isEqualTo("POSTED");
    Json.Obj document = only(zoho.books().adjustments("REF-MAIN-1 "));
    assertThat(document.text("status")).contains("adjusted");
    assertThat(document.text("description")).contains(Bodies.ARABIC);
    assertThat(posted.object("erp").text("documentId"))
        .isEqualTo(document.text("inventory_adjustment_id"));
    assertThat(zoho.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo(before.subtract(BigDecimal.valueOf(4)));
    assertThat(actions(as("auditor").get(path + "/audit")))
        .containsExactly(
            "create", "submit", "approve", "final-approve", "erp.post.attempt", "erp.post");
  }

  @Test
  @DisplayName("A posted adjustment costs one call, whether it was approved twice or by nobody")
  void callsZohoOnceForEachPostedAdjustment() {
    zoho.journal().clear();
    var people = new PlugPeople(MainJobTest::uri);
    List<PlugCase> cases = PlugCase.drawn(4, 9);
    cases.forEach(one -> posted(people.approved(one)));

    assertThat(cases).extracting(PlugCase::levels).contains(0, 1, 2);
    assertThat(PostingCalls.of(zoho)).isEqualTo(Map.of(ZohoCallKind.CREATE, cases.size()));
  }

  private static void posted(String path) {
    Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals);
  }

  @Test
  @DisplayName("0.000001 kg of an item with a 19-digit id travels unchanged there and back")
  void keepsTheSmallestQuantityAndTheLongestId() {
    String longId = "4815000000000044199";
    zoho.books().add(ZohoItem.of(longId, "Saffron", "SAFFRON-1").unit("kg"));
    as("admin").post("/catalogue/refresh", "");
    Eventually.get(() -> as("clerk").get("/items/" + longId).status(), status -> status == 200);

    String body = line("REF-TINY", longId, "0.000001");
    Api.Answer draft = as("clerk").post("/adjustments", body);
    String path = "/adjustments/" + draft.text("id");
    Api.Answer posted = as("clerk").post(path + "/submit", "", "Prefer", "wait=10");

    assertThat(posted.text("status")).as(posted.toString()).isEqualTo("POSTED");
    assertThat(posted.response().body()).contains("\"quantity\":0.000001");
    assertThat(posted.json().objects("lines").getFirst().text("itemId")).contains(longId);
    Json.Obj line = only(zoho.books().adjustments("REF-TINY ")).objects("line_items").getFirst();
    assertThat(line.text("item_id")).contains(longId);
    assertThat(new BigDecimal(line.text("quantity_adjusted").orElseThrow()))
        .isEqualByComparingTo("0.000001");
  }

  @Test
  @DisplayName("Four eyes: the creator cannot approve, nor the first approver finally")
  void refusesWhoHadAPartInIt() {
    Api.Answer draft = as("both").post("/adjustments", Bodies.laptops(4));
    String path = "/adjustments/" + draft.text("id");
    as("both").post(path + "/submit", "");

    Api.Answer clerk = as("clerk").post(path + "/approve", "", "If-Match", "*");
    Api.Answer own = as("both").post(path + "/approve", "", "If-Match", "*");
    assertThat(clerk.status()).isEqualTo(403);
    assertThat(clerk.text("code")).isEqualTo("role.required");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text("code")).isEqualTo("approval.four_eyes");

    assertThat(as("admin").post(path + "/approve", "", "If-Match", "*").status()).isEqualTo(200);
    Api.Answer second = as("admin").post(path + "/final-approve", "", "If-Match", "*");
    assertThat(second.status()).isEqualTo(403);
    assertThat(second.text("code")).isEqualTo("approval.four_eyes");
    assertThat(actions(as("auditor").get(path + "/audit")))
        .contains("approve.refused", "final-approve.refused");
  }

  @Test
  @DisplayName("Of people who decide at the same moment one wins, the others get 412")
  void letsOneOfManyDecide() throws Exception {
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(1));
    String path = "/adjustments/" + draft.text("id");
    String etag = as("clerk").post(path + "/submit", "").etag();
    List<Callable<Api.Answer>> decisions =
        Stream.of("approver", "approver2", "admin", "both")
            .<Callable<Api.Answer>>map(
                person -> () -> as(person).post(path + "/approve", "", "If-Match", etag))
            .toList();

    List<Integer> statuses;
    try (var people = Executors.newFixedThreadPool(decisions.size())) {
      statuses = people.invokeAll(decisions).stream().map(f -> resolved(f).status()).toList();
    }

    assertThat(statuses).containsOnlyOnce(200).hasSize(4);
    assertThat(statuses.stream().filter(s -> s == 412)).hasSize(3);
    assertThat(as("clerk").get(path).object("approval").objects("decisions")).hasSize(1);
  }

  @Test
  @DisplayName("What was approved while Zoho was down is posted when it is back")
  void postsWhatWasApprovedWhileTheErpWasDown() {
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(1, "REF-DOWN"));
    String path = "/adjustments/" + draft.text("id");
    as("clerk").post(path + "/submit", "");
    zoho.stop();
    try {
      Api.Answer approved = as("approver").post(path + "/approve", "", "If-Match", "*");
      assertThat(approved.text("status")).isEqualTo("APPROVED");
      Eventually.get(() -> erpState(path), "RETRYING"::equals);
      assertThat(zoho.books().adjustments("REF-DOWN")).isEmpty();
    } finally {
      zoho.startAgain();
    }

    Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals);
    assertThat(zoho.books().adjustments("REF-DOWN ")).hasSize(1);
  }

  @Test
  @DisplayName("A lost answer ends UNCERTAIN, is found, and is never posted twice")
  void findsWhatWasBookedBehindALostAnswer() {
    zoho.faults().next(ZohoFault.afterCommit(Kind.RESET));
    zoho.faults()
        .next(new ZohoFault(Kind.ERROR_503, false, "GET", "/inventoryadjustments", 0, 1, 0));
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(1, "REF-LOST"));
    String path = "/adjustments/" + draft.text("id");
    as("clerk").post(path + "/submit", "");
    as("approver").post(path + "/approve", "", "If-Match", "*");

    Eventually.get(() -> as("clerk").get(path).text("status"), "POSTED"::equals);

    assertThat(zoho.books().adjustments("REF-LOST ")).hasSize(1);
    assertThat(as("auditor").get(path + "/audit").response().body()).contains("IN_DOUBT");
  }

  @Test
  @DisplayName("What Zoho refuses is FAILED with Zoho's own code and words")
  void tellsWhatTheErpRefused() {
    zoho.faults().next(ZohoFault.beforeCommit(Kind.NON_ZERO_CODE));
    Api.Answer draft = as("clerk").post("/adjustments", Bodies.laptops(1, "REF-REFUSED"));
    String path = "/adjustments/" + draft.text("id");
    as("clerk").post(path + "/submit", "");
    Api.Answer failed =
        as("approver").post(path + "/approve", "", "If-Match", "*", "Prefer", "wait=10");

    assertThat(failed.text("status")).as(failed.toString()).isEqualTo("APPROVED");
    assertThat(failed.object("erp").text("state")).contains("FAILED");
    Json.Obj error = (Json.Obj) failed.object("erp").get("error");
    assertThat(error.text("erpCode")).isPresent();
    assertThat(error.text("code")).isPresent();
  }

  private static String line(String reference, String item, String quantity) {
    return """
    { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results",
      "reference": "%s", "locationId": "%s",
      "lines": [ { "itemId": "%s", "quantity": %s } ] }
    """
        .formatted(Bodies.today(), reference, ZohoDemo.WAREHOUSE_1, item, quantity);
  }

  private static String erpState(String path) {
    return as("clerk").get(path).object("erp").text("state").orElse("");
  }

  private static List<String> actions(Api.Answer audit) {
    return audit.json().objects("items").stream()
        .map(entry -> entry.text("action").orElse(""))
        .toList();
  }

  private static Json.Obj only(List<Json.Obj> documents) {
    assertThat(documents).hasSize(1);
    return documents.getFirst();
  }

  private static <T> T resolved(Future<T> future) {
    return future.resultNow();
  }
}
