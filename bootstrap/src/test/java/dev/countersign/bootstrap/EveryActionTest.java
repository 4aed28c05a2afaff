package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoFault.Kind;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Everything that can be done, and what the trail tells of it: no entry is missing, and none too
 * many. An operation that is added to the contract has to be added here.
 */
final class EveryActionTest {
  private static final String STORAGES = "/locations/" + ZohoDemo.WAREHOUSE_1 + "/storages";
  private static final String[] ANY = {"If-Match", "*"};
  private static final String[] WAITING = {"If-Match", "*", "Prefer", "wait=10"};
  private static final String[] STALE = {"If-Match", "\"99\""};
  private static final String LINE =
      "{ \"itemId\": \"" + ZohoDemo.LAPTOP + "\", \"quantity\": -1 }";

  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final Map<String, String> environment = TestEnvironment.of(zoho);

  @AfterEach
  void stop() {
    zoho.close();
  }

  @Test
  @DisplayName("Every operation of the contract leaves what it should, done, refused or failed")
  void tellsOfEveryOperation() {
    try (Application countersign = started()) {
      var walk = new Walk(countersign.uri(), environment);
      walk.leaves("the start", "change-policy by start");
      drafting(walk);
      approving(walk);
      takingBack(walk);
      turningDown(walk);
      decidingOnSeveral(walk);
      refusedByTheErp(walk);
      lost(walk);
      administering(walk);
      auditing(walk);
      reading(walk, countersign);
      assertThat(walk.operations()).isEqualTo(operations());
      assertKeepsSecrets(walk);
    }
  }

  @Test
  @DisplayName("Every write to an ERP that approves by itself leaves its attempt and its outcome")
  void tellsOfEveryWriteToTheErp() {
    zoho.rules(zoho.rules().approvals(2));
    environment.put("ZOHO_APPROVALS", "mirrored");
    try (Application countersign = started()) {
      var walk = new Walk(countersign.uri(), environment);
      walk.leaves("the start", "change-policy by start");
      mirroring(walk);
      withdrawingThere(walk);
      assertKeepsSecrets(walk);
    }
  }

  private static void drafting(Walk walk) {
    String laptops = Bodies.laptops(4, "REF-EVERY-1");
    walk.call("createAdjustment", "clerk", "POST /adjustments", laptops, "Idempotency-Key", "one")
        .keeps("A", "id")
        .answers(201, "create by clerk");
    walk.call("createAdjustment", "clerk", "POST /adjustments", laptops, "Idempotency-Key", "one")
        .answers(201);
    walk.call("createAdjustment", "auditor", "POST /adjustments", laptops)
        .answers(403, "create.refused by auditor: role.required");
    walk.call("createAdjustment", "elsewhere", "POST /adjustments", laptops)
        .answers(403, "create.refused by elsewhere: location.forbidden");
    walk.call("createAdjustment", "clerk", "POST /adjustments", laptops).answers(422);
    walk.call("createAdjustment", "clerk", "POST /adjustments", "{}").answers(422);
    walk.call("validateAdjustment", "clerk", "POST /adjustments/validate", laptops).answers(200);
    walk.call("validateAdjustment", "auditor", "POST /adjustments/validate", laptops)
        .answers(403, "read.refused by auditor: role.required");
    walk.call("replaceAdjustment", "clerk", "PUT /adjustments/{A}", laptops, ANY)
        .answers(200, "edit by clerk");
    walk.call("replaceAdjustment", "clerk", "PUT /adjustments/{A}", laptops, STALE).answers(412);
    walk.call("replaceAdjustment", "clerk", "PUT /adjustments/{A}", laptops).answers(428);
    walk.call("replaceAdjustment", "clerk2", "PUT /adjustments/{A}", laptops, ANY)
        .answers(403, "edit.refused by clerk2: adjustment.not_yours");
    walk.call("addLine", "clerk2", "POST /adjustments/{A}/lines", LINE, ANY)
        .answers(403, "edit.refused by clerk2: adjustment.not_yours");
    walk.call("addLine", "clerk", "POST /adjustments/{A}/lines", LINE, ANY)
        .keepsLine("line")
        .answers(200, "edit by clerk");
    walk.call("replaceLine", "clerk2", "PUT /adjustments/{A}/lines/{line}", LINE, ANY)
        .answers(403, "edit.refused by clerk2: adjustment.not_yours");
    walk.call("replaceLine", "clerk", "PUT /adjustments/{A}/lines/{line}", LINE, STALE)
        .answers(412);
    walk.call(
            "replaceLine",
            "clerk",
            "PUT /adjustments/{A}/lines/{line}",
            LINE.replace("-1", "-2"),
            ANY)
        .answers(200, "edit by clerk");
    walk.call("removeLine", "clerk2", "DELETE /adjustments/{A}/lines/{line}", "", ANY)
        .answers(403, "edit.refused by clerk2: adjustment.not_yours");
    walk.call("removeLine", "clerk", "DELETE /adjustments/{A}/lines/{line}", "", ANY)
        .answers(200, "edit by clerk");
    walk.call("removeLine", "clerk", "DELETE /adjustments/{A}/lines/{line}", "", ANY).answers(404);
  }

  private static void approving(Walk walk) {
    walk.call("submitAdjustment", "clerk2", "POST /adjustments/{A}/submit")
        .answers(403, "submit.refused by clerk2: adjustment.not_yours");
    walk.call("submitAdjustment", "clerk", "POST /adjustments/{A}/submit", "", STALE).answers(412);
    walk.call("submitAdjustment", "clerk", "POST /adjustments/{A}/submit")
        .answers(200, "submit by clerk");
    walk.call("submitAdjustment", "clerk", "POST /adjustments/{A}/submit").answers(409);
    walk.call("approveAdjustment", "clerk", "POST /adjustments/{A}/approve", "", ANY)
        .answers(403, "approve.refused by clerk: role.required");
    walk.call("approveAdjustment", "approver", "POST /adjustments/{A}/approve", "", STALE)
        .answers(412, "approve.refused by approver: version.stale");
    walk.call("approveAdjustment", "both", "POST /adjustments/{A}/approve", "", ANY)
        .answers(200, "approve by both");
    walk.call("approveAdjustmentFinally", "both", "POST /adjustments/{A}/final-approve", "", ANY)
        .answers(403, "final-approve.refused by both: approval.four_eyes");
    walk.call("approveAdjustmentFinally", "clerk", "POST /adjustments/{A}/final-approve", "", ANY)
        .answers(403, "final-approve.refused by clerk: role.required");
    walk.call(
            "approveAdjustmentFinally",
            "final",
            "POST /adjustments/{A}/final-approve",
            "{\"comment\":\"seen\"}",
            WAITING)
        .answers(
            200,
            "final-approve by final",
            "erp.post.attempt by posting",
            "erp.post by posting: CONFIRMED");
  }

  private static void takingBack(Walk walk) {
    walk.call("reverseAdjustment", "auditor", "POST /adjustments/{A}/reverse")
        .answers(403, "reverse.refused by auditor: role.required");
    walk.call("reverseAdjustment", "clerk2", "POST /adjustments/{A}/reverse")
        .keeps("R", "id")
        .answers(201, "reverse by clerk2");
    walk.call("reverseAdjustment", "clerk2", "POST /adjustments/{A}/reverse").answers(409);
    walk.call("cancelAdjustment", "clerk", "DELETE /adjustments/{R}")
        .answers(403, "delete.refused by clerk: adjustment.not_yours");
    walk.call("cancelAdjustment", "clerk2", "DELETE /adjustments/{R}")
        .answers(200, "delete by clerk2");
    String reason = "{\"reason\":\"entered twice\"}";
    walk.call("voidAdjustment", "clerk", "POST /adjustments/{A}/void", reason, ANY)
        .answers(403, "void.refused by clerk: role.required");
    walk.call("voidAdjustment", "admin", "POST /adjustments/{A}/void", reason, WAITING)
        .answers(
            202, "void by admin", "erp.void.attempt by posting", "erp.void by posting: CONFIRMED");
  }

  private static void turningDown(Walk walk) {
    walk.submitted("B", 1);
    walk.call("withdrawAdjustment", "clerk2", "POST /adjustments/{B}/withdraw")
        .answers(403, "withdraw.refused by clerk2: adjustment.not_yours");
    walk.call("withdrawAdjustment", "clerk", "POST /adjustments/{B}/withdraw")
        .answers(200, "withdraw by clerk");
    walk.call("submitAdjustment", "clerk", "POST /adjustments/{B}/submit")
        .answers(200, "submit by clerk");
    String reason = "{\"reason\":\"count again\"}";
    walk.call("rejectAdjustment", "clerk", "POST /adjustments/{B}/reject", reason, ANY)
        .answers(403, "reject.refused by clerk: role.required");
    walk.call("rejectAdjustment", "approver", "POST /adjustments/{B}/reject", "{}", ANY)
        .answers(422);
    walk.call("rejectAdjustment", "approver", "POST /adjustments/{B}/reject", reason, ANY)
        .answers(200, "reject by approver");
  }

  private static void decidingOnSeveral(Walk walk) {
    walk.submitted("C", 1);
    String decisions =
        """
        {"decision": "APPROVE", "items": [{"id": "{B}", "version": 99}, {"id": "{C}", "version": 2}]}
        """;
    walk.call("decide", "clerk", "POST /decisions", decisions)
        .answers(
            200,
            "approve.refused by clerk: role.required",
            "approve.refused by clerk: role.required");
    walk.call("decide", "approver", "POST /decisions", "{}").answers(422);
    walk.call("decide", "approver", "POST /decisions", decisions)
        .answers(
            200,
            "approve.refused by approver: version.stale",
            "approve by approver",
            "erp.post.attempt by posting",
            "erp.post by posting: CONFIRMED");
  }

  private void refusedByTheErp(Walk walk) {
    declined(walk, "D");
    walk.call("retryPosting", "clerk", "POST /adjustments/{D}/retry-posting")
        .answers(403, "retry-posting.refused by clerk: role.required");
    walk.call("retryPosting", "admin", "POST /adjustments/{D}/retry-posting", "", WAITING)
        .answers(
            202,
            "retry-posting by admin",
            "erp.post by posting: NOT_FOUND",
            "erp.post.attempt by posting",
            "erp.post by posting: CONFIRMED");
    declined(walk, "E");
    walk.call("reopenAdjustment", "clerk", "POST /adjustments/{E}/reopen")
        .answers(403, "reopen.refused by clerk: role.required");
    walk.call("reopenAdjustment", "admin", "POST /adjustments/{E}/reopen")
        .answers(200, "reopen by admin");
    declined(walk, "F");
    String notPosted = "{\"notPosted\":true,\"comment\":\"looked everywhere\"}";
    walk.call("settleAdjustment", "clerk", "POST /adjustments/{F}/settle", notPosted)
        .answers(403, "settle.refused by clerk: role.required");
    walk.call(
            "settleAdjustment",
            "admin",
            "POST /adjustments/{F}/settle",
            "{\"documentId\":\"4815000000999999\",\"comment\":\"this one\"}")
        .answers(409);
    walk.call("settleAdjustment", "admin", "POST /adjustments/{F}/settle", notPosted)
        .answers(200, "settle by admin: NOT_POSTED");
  }

  private void declined(Walk walk, String name) {
    walk.submitted(name, 1);
    zoho.faults().next(ZohoFault.beforeCommit(Kind.NON_ZERO_CODE));
    walk.call(
            "approveAdjustment",
            "approver",
            "POST /adjustments/{" + name + "}/approve",
            "",
            WAITING)
        .answers(
            200,
            "approve by approver",
            "erp.post.attempt by posting",
            "erp.post by posting: FAILED");
  }

  private void lost(Walk walk) {
    walk.submitted("G", 1);
    zoho.faults().next(ZohoFault.afterCommit(Kind.RESET));
    walk.call("approveAdjustment", "approver", "POST /adjustments/{G}/approve", "", WAITING)
        .answers(
            200,
            "approve by approver",
            "erp.post.attempt by posting",
            "erp.post by posting: IN_DOUBT",
            "erp.post by posting: CONFIRMED");
  }

  private static void administering(Walk walk) {
    walk.call("pausePosting", "clerk", "POST /posting/pause")
        .answers(403, "pause-posting.refused by clerk: role.required");
    walk.call("pausePosting", "admin", "POST /posting/pause")
        .answers(200, "pause-posting by admin");
    walk.call("pausePosting", "admin", "POST /posting/pause").answers(200);
    walk.call("resumePosting", "clerk", "POST /posting/resume")
        .answers(403, "resume-posting.refused by clerk: role.required");
    walk.call("resumePosting", "admin", "POST /posting/resume")
        .answers(200, "resume-posting by admin");
    String open = "{\"closedThrough\":null}";
    walk.call("closePeriods", "clerk", "PUT /periods", open)
        .answers(403, "close-periods.refused by clerk: role.required");
    walk.call("closePeriods", "admin", "PUT /periods", "[]").answers(400);
    walk.call("closePeriods", "admin", "PUT /periods", open).answers(200, "close-periods by admin");
    walk.call("refreshCatalogue", "clerk", "POST /catalogue/refresh")
        .answers(403, "refresh-catalogue.refused by clerk: role.required");
    walk.call("refreshCatalogue", "admin", "POST /catalogue/refresh")
        .answers(202, "refresh-catalogue by admin");
  }

  private static void auditing(Walk walk) {
    walk.call("listAudit", "clerk", "GET /audit")
        .answers(403, "read.refused by clerk: role.required");
    walk.call("listAudit", "auditor", "GET /audit").answers(200);
    for (String type : List.of("text/csv", "application/x-ndjson")) {
      walk.call("listAudit", "auditor", "GET /audit", "", "Accept", type)
          .answers(200, "export-audit by auditor");
    }
    walk.call("verifyAudit", "clerk", "GET /audit/verification")
        .answers(403, "read.refused by clerk: role.required");
    walk.call("verifyAudit", "auditor", "GET /audit/verification").answers(200);
    walk.call("verifyAudit", "auditor", "GET /audit/verification?full=true")
        .answers(200, "verify-audit by auditor: intact");
    walk.call("readAuditHead", "clerk", "GET /audit/head")
        .answers(403, "read.refused by clerk: role.required");
    walk.call("readAuditHead", "auditor", "GET /audit/head").answers(200);
    walk.call("erasePersonalData", "auditor", "DELETE /people/clerk2/personal-data")
        .answers(403, "erase-personal-data.refused by auditor: role.required");
    walk.call("erasePersonalData", "admin", "DELETE /people/clerk2/personal-data")
        .answers(200, "erase-personal-data by admin");
    walk.call("readAdjustment", "elsewhere", "GET /adjustments/{A}")
        .answers(403, "read.refused by elsewhere: location.forbidden");
    walk.call("readAudit", "elsewhere", "GET /adjustments/{A}/audit")
        .answers(403, "read.refused by elsewhere: location.forbidden");
    walk.call("listStorages", "elsewhere", "GET " + STORAGES)
        .answers(403, "read.refused by elsewhere: location.forbidden");
    walk.call("readPosting", "clerk", "GET /posting")
        .answers(403, "read.refused by clerk: role.required");
    walk.call("listAdjustments", "nobody", "GET /adjustments")
        .answers(403, "read.refused by nobody: role.required");
  }

  private static void reading(Walk walk, Application countersign) {
    Map.ofEntries(
            Map.entry("listAdjustments", "/adjustments"),
            Map.entry("readAdjustment", "/adjustments/{A}"),
            Map.entry("readAudit", "/adjustments/{A}/audit"),
            Map.entry("readWork", "/me/work"),
            Map.entry("readMe", "/me"),
            Map.entry("readCapabilities", "/capabilities"),
            Map.entry("readPolicy", "/policy"),
            Map.entry("readPosting", "/posting"),
            Map.entry("readPeriods", "/periods"),
            Map.entry("listReasons", "/reasons"),
            Map.entry("listCauses", "/causes"),
            Map.entry("listLocations", "/locations"),
            Map.entry("listStorages", STORAGES),
            Map.entry("listAccounts", "/accounts"),
            Map.entry("listItems", "/items?q=lap"),
            Map.entry("readItem", "/items/" + ZohoDemo.LAPTOP),
            Map.entry("readItemStock", "/items/" + ZohoDemo.LAPTOP + "/stock"))
        .forEach((operation, path) -> walk.call(operation, "auditor", "GET " + path).answers(200));
    Api clerk = Api.as("clerk", countersign.uri());
    assertThat(clerk.listenWith(clerk.post("/events/tickets", "").text("ticket"))).isEqualTo(200);
    walk.called("issueTicket");
    walk.called("listen");
    walk.leaves("reading");
  }

  private static void mirroring(Walk walk) {
    walk.call("createAdjustment", "clerk", "POST /adjustments", Bodies.laptops(4))
        .keeps("M", "id")
        .answers(201, "create by clerk");
    walk.call("submitAdjustment", "clerk", "POST /adjustments/{M}/submit", "", WAITING)
        .answers(
            200,
            "submit by clerk",
            attempted("create"),
            done("create"),
            attempted("submit"),
            done("submit"));
    walk.call("approveAdjustment", "approver", "POST /adjustments/{M}/approve", "", WAITING)
        .answers(200, "approve by approver", attempted("approve"), done("approve"));
    walk.call(
            "approveAdjustmentFinally", "final", "POST /adjustments/{M}/final-approve", "", WAITING)
        .answers(200, "final-approve by final", attempted("final-approve"), done("final-approve"));
  }

  private static void withdrawingThere(Walk walk) {
    walk.call("createAdjustment", "leaver", "POST /adjustments", Bodies.laptops(4))
        .keeps("W", "id")
        .answers(201, "create by leaver");
    walk.call("submitAdjustment", "leaver", "POST /adjustments/{W}/submit", "", WAITING)
        .answers(
            200,
            "submit by leaver",
            attempted("create"),
            done("create"),
            attempted("submit"),
            done("submit"));
    walk.call("withdrawAdjustment", "leaver", "POST /adjustments/{W}/withdraw")
        .answers(200, "withdraw by leaver", attempted("reject"), done("reject"));
    walk.call("submitAdjustment", "leaver", "POST /adjustments/{W}/submit", "", WAITING)
        .answers(
            200,
            "submit by leaver",
            attempted("update"),
            done("update"),
            attempted("submit"),
            done("submit"));
    walk.call(
            "rejectAdjustment",
            "approver",
            "POST /adjustments/{W}/reject",
            "{\"reason\":\"count again\"}",
            WAITING)
        .answers(200, "reject by approver", attempted("reject"), done("reject"));
    walk.call("cancelAdjustment", "leaver", "DELETE /adjustments/{W}")
        .answers(200, "delete by leaver", attempted("delete"), done("delete"));
  }

  private static String attempted(String operation) {
    return "erp." + operation + ".attempt by posting";
  }

  private static String done(String operation) {
    return "erp." + operation + " by posting: CONFIRMED";
  }

  /** Outcomes hold what was said; nothing holds a secret, or the name of whoever did something. */
  private static void assertKeepsSecrets(Walk walk) {
    List<Json.Obj> entries = walk.entries();
    assertThat(entries.stream().filter(EveryActionTest::isOutcome))
        .isNotEmpty()
        .allSatisfy(entry -> {
          Json.Obj facts = (Json.Obj) entry.get("facts");
          assertThat(facts.text("exchange.1.request")).isPresent();
          assertThat(facts.text("exchange.1.outcome")).isPresent();
        });
    ZohoSettings.Client client = ZohoSettings.defaults().client();
    assertThat(entries.toString())
        .contains("\"quantity_adjusted\"")
        .doesNotContain(client.secret(), client.refreshToken(), "oauthtoken", "Annabel");
  }

  private static boolean isOutcome(Json.Obj entry) {
    String action = entry.text("action").orElseThrow();
    return action.startsWith("erp.") && !action.endsWith(".attempt");
  }

  private Application started() {
    Application countersign = Application.start(Settings.read(environment), Map.of());
    Api clerk = Api.as("clerk", countersign.uri());
    Eventually.get(() -> clerk.get("/locations").status(), status -> status == 200);
    return countersign;
  }

  /** What the contract calls the operations of the API. */
  private static Set<String> operations() {
    try (InputStream contract =
        Objects.requireNonNull(EveryActionTest.class.getResourceAsStream("/openapi.yml"))) {
      Map<String, Map<String, Map<String, Object>>> whole = new Yaml().load(contract);
      return Objects.requireNonNull(whole.get("paths")).entrySet().stream()
          .filter(path -> path.getKey().startsWith("/api/"))
          .flatMap(path -> path.getValue().values().stream())
          .flatMap(
              each -> each instanceof Map<?, ?> operation ? Stream.of(operation) : Stream.empty())
          .map(operation -> String.valueOf(operation.get("operationId")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
