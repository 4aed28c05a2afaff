package dev.countersign.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferenceTest extends OverHttp {
  @Test
  void comesFromTheCopyWithItsAge() {
    Answer item = api.as(CLERK).get("/api/v1/items/" + Ports.LAMP).is(200);
    assertThat(item.header("Age")).isEqualTo("90");
    assertThat(item.body())
        .isEqualTo(
            "{\"id\":\"4815000000044101\",\"name\":\"Brass lamp\",\"sku\":\"BL-1\","
                + "\"unit\":\"pcs\",\"tracking\":\"NONE\",\"binTracked\":false,\"active\":true,"
                + "\"stocked\":true,\"purchaseRate\":122,\"codes\":[],\"packs\":[]}");
    assertThat(api.as(CLERK).get("/api/v1/items/" + Ports.WITHOUT_COST).at("/purchaseRate"))
        .isEqualTo("null");
  }

  @Test
  void hasNoItemThatTheErpDoesNotHave() {
    api.as(CLERK).get("/api/v1/items/1").isProblem(404, "not_found");
    api.as(CLERK).get("/api/v1/items/" + "1".repeat(256)).isProblem(404, "not_found");
    api.as(CLERK).get("/api/v1/items/%20").isProblem(404, "not_found");
  }

  @Test
  void findsItemsByTheBeginningOfAWord() {
    Answer found = api.as(CLERK).get("/api/v1/items?q=bRaSs").is(200);
    assertThat(found.header("Age")).isEqualTo("90");
    assertThat(found.at("/items/0"))
        .isEqualTo(api.as(CLERK).get("/api/v1/items/" + Ports.LAMP).body());
    assertThat(ids(found)).containsExactly(Ports.LAMP);
    assertThat(found.at("/nextCursor")).isEqualTo("null");
    assertThat(ids(api.as(CLERK).get("/api/v1/items?q=vac-").is(200)))
        .containsExactly(Ports.BATCHED);
    assertThat(ids(api.as(CLERK).get("/api/v1/items?q=rass").is(200))).isEmpty();
  }

  @Test
  void listsItemsPartByPart() {
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      Answer part = api.as(CLERK).get("/api/v1/items?limit=2" + cursor).is(200);
      seen.addAll(ids(part));
      cursor = "&cursor=" + part.at("/nextCursor");
    } while (!cursor.endsWith("null"));
    assertThat(seen)
        .containsExactly(
            Ports.TEA_LIGHT, Ports.LAMP, Ports.WITHOUT_COST, Ports.SPECK, Ports.BATCHED);
  }

  private static List<String> ids(Answer list) {
    var ids = new ArrayList<String>();
    list.json().get("items").values().forEach(item -> ids.add(item.get("id").getStringValue()));
    return ids;
  }

  @Test
  void refusesASearchThatItDoesNotUnderstand() {
    Answer first = api.as(CLERK).get("/api/v1/items?q=te&limit=1").is(200);
    String elsewhere = "q=br&cursor=" + first.at("/nextCursor");
    for (String query :
        List.of(
            "q=b", "q=", "q=%20b%20", "limit=0", "limit=201", "cursor=x", "name=x", elsewhere)) {
      Answer refused =
          api.as(CLERK).get("/api/v1/items?" + query).isProblem(400, "parameter.malformed");
      assertThat(refused.at("/errors/0/params/parameter"))
          .isEqualTo(query.equals(elsewhere) ? "cursor" : query.split("=", 2)[0]);
      refused.firstError("parameter.malformed", "");
    }
  }

  @Test
  void writesTheSmallestRateWithoutAnExponent() {
    assertThat(api.as(CLERK).get("/api/v1/items/" + Ports.SPECK).body())
        .contains("\"purchaseRate\":0.0000000012,");
  }

  @Test
  void listsReasonsAndLocations() {
    Answer reasons = api.as(CLERK).get("/api/v1/reasons").is(200);
    assertThat(reasons.at("/items/2"))
        .isEqualTo(
            "{\"code\":\"DAMAGED_GOODS\",\"text\":\"Damaged goods\",\"direction\":\"OUTBOUND\","
                + "\"descriptionRequired\":false,\"accountIds\":[]}");
    assertThat(api.as(CLERK).get("/api/v1/causes").is(200).at("/items/0"))
        .isEqualTo("{\"code\":\"dropped\",\"text\":\"Dropped or crushed in handling\"}");
    Answer locations = api.as(CLERK).get("/api/v1/locations").is(200);
    assertThat(locations.at("/items/0/id")).isEqualTo(Ports.MAIN);
    assertThat(locations.at("/nextCursor")).isEqualTo("null");
  }

  @Test
  void listsAccountsByName() {
    Answer accounts = api.as(CLERK).get("/api/v1/accounts").is(200);
    assertThat(accounts.header("Age")).isEqualTo("90");
    assertThat(accounts.body())
        .isEqualTo(
            "{\"items\":[{\"id\":\"4815000000000391\",\"name\":\"Breakage\",\"active\":false},"
                + "{\"id\":\"4815000000000388\",\"name\":\"Cost of goods\",\"active\":true}],"
                + "\"nextCursor\":null}");
  }

  @Test
  void listsTheStoragesOfALocationByName() {
    Answer storages = api.as(CLERK).get(storages(Ports.ANNEX)).is(200);
    assertThat(storages.header("Age")).isEqualTo("90");
    assertThat(storages.body())
        .isEqualTo(
            "{\"items\":[{\"id\":\"1\",\"name\":\"A-1\",\"active\":true},"
                + "{\"id\":\"2\",\"name\":\"A-2\",\"active\":false}],\"nextCursor\":null}");
    assertThat(api.as(CLERK).get(storages(Ports.MAIN)).is(200).at("/items")).isEqualTo("[]");
  }

  @Test
  void showsStoragesOnlyOfOnesOwnLocations() {
    String token = Tokens.at(CLERK, Ports.MAIN);
    api.withToken(token).get(storages(Ports.MAIN)).is(200);
    api.withToken(token).get(storages(Ports.ANNEX)).isProblem(403, "location.forbidden");
    api.withToken(token).get(storages("1")).isProblem(404, "not_found");
    api.as(CLERK).get(storages("%20")).isProblem(404, "not_found");
  }

  private static String storages(String location) {
    return "/api/v1/locations/" + location + "/storages";
  }

  @Test
  void saysWhatCanBeDoneHere() {
    assertThat(api.as(CLERK).get("/api/v1/capabilities").is(200).body())
        .isEqualTo(
            "{\"erp\":\"zoho\",\"approvals\":\"local\",\"supports\":[\"VALUE\"],"
                + "\"organization\":{\"id\":\"10234695\",\"name\":\"Lamp House\","
                + "\"timeZone\":\"Asia/Riyadh\",\"currency\":\"SAR\",\"pricePrecision\":2}}");
  }

  @Test
  void isRefreshedForAnAdministrator() {
    api.as(ADMIN).post("/api/v1/catalogue/refresh").is(202);
    api.as(ADMIN).post("/api/v1/catalogue/refresh", "{}").is(202);
    for (String who : List.of(CLERK, APPROVER, FINAL_APPROVER, AUDITOR)) {
      api.as(who).post("/api/v1/catalogue/refresh").isProblem(403, "role.required");
    }
  }

  @Test
  void isRefreshedOnceUnderOneKey() {
    refreshedUnderKey().is(202);
    int entries = api.ports.store.auditTrail().of(AuditSubject.CATALOGUE).size();
    Answer again = refreshedUnderKey().is(202);

    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.body()).isEmpty();
    assertThat(api.ports.store.auditTrail().of(AuditSubject.CATALOGUE)).hasSize(entries);
    api.as(ADMIN)
        .header("Idempotency-Key", "refresh")
        .post("/api/v1/catalogue/refresh", "{}")
        .isProblem(422, "idempotency.key_reused");
  }

  private Answer refreshedUnderKey() {
    return api.as(ADMIN).header("Idempotency-Key", "refresh").post("/api/v1/catalogue/refresh");
  }

  @Test
  void isCopiedInTheBackground() {
    try (Api early = Api.withoutCatalogue()) {
      early.as(ADMIN).post("/api/v1/catalogue/refresh").is(202);
      long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (early.as(CLERK).get("/api/v1/locations").status() != 200) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void isNotThereBeforeTheFirstCopy() {
    try (Api early = Api.withoutCatalogue()) {
      for (String path :
          List.of("/locations", "/locations/1/storages", "/accounts", "/items", "/items/1")) {
        Answer answer =
            early.as(CLERK).get("/api/v1" + path).isProblem(503, "catalogue.unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
      }
      for (String path : List.of("/reasons", "/causes")) {
        assertThat(early.as(CLERK).get("/api/v1" + path).is(200).at("/items")).isNotEqualTo("[]");
      }
      assertThat(early.as(CLERK).get("/api/v1/capabilities").is(200).at("/organization"))
          .isEqualTo("null");
      String draft = early.as(CLERK).post(ADJUSTMENTS, LAMPS).is(201).header("Location");
      early
          .as(CLERK)
          .post(draft + "/submit")
          .isProblem(422, "validation")
          .firstError("catalogue.unavailable", "");
      assertThat(early.anonymous().get("/health/erp").is(200).at("/status")).isEqualTo("UNKNOWN");
    }
  }
}
