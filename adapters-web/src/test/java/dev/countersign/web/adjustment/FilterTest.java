package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterTest extends OverHttp {
  private String revalued(String reference) {
    return id(
        draft(
            """
            {"type": "VALUE", "date": "2026-11-02", "reason": "Inventory Revaluation",
             "reference": "REF-%s", "description": "Cheaper (half-price) lamps",
             "locationId": "460000000041011",
             "lines": [{"itemId": "4815000000044101", "value": -5}]}
            """
                .formatted(reference)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=VALUE&reason=Inventory%20Revaluation",
        "locationId=460000000041011&itemId=4815000000044101",
        "from=2026-11-02&to=2026-11-02",
        "to=2026-11-02&createdBy=ann",
        "q=ref-&status=DRAFT&status=REJECTED",
        "q=half",
        "q=price&q_is=one",
        "erpState=NOT_SENT&type=VALUE"
      })
  void findsWhatIsAskedFor(String query) {
    draft(LAMPS);
    String value = revalued("A" + Integer.toHexString(query.hashCode()));
    String asked = query.replace("&q_is=one", "");

    Answer list = api.as(CLERK).get(ADJUSTMENTS + "?limit=1&" + asked).is(200);
    assertThat(list.at("/items/0/id")).isEqualTo(value);
    assertThat(ids(asked))
        .contains(value)
        .allSatisfy(id -> assertThat(typeOf(id)).isEqualTo("VALUE"));
  }

  @Test
  void takesAReasonByItsTextOrItsCode() {
    String address = draft(LAMPS);
    String code = api.as(CLERK).get(address).at("/reasonCode");

    assertThat(ids("reason=" + code)).contains(id(address));
    assertThat(ids("reason=Damaged%20goods")).isEqualTo(ids("reason=" + code));
    assertThat(ids("reason=nothing")).isEmpty();
  }

  @Test
  void knowsNoCounts() {
    draft(LAMPS);
    assertThat(ids("countId=01970000-0001-7000-8000-000000000001")).isEmpty();
  }

  @Test
  void showsEverybodyWhatWaitsForThem() {
    String waiting = id(submitted());
    String address = submitted();
    api.as(APPROVER).ifMatch(2).post(address + "/approve").is(200);

    assertThat(waitingFor(APPROVER)).contains(waiting).doesNotContain(id(address));
    assertThat(waitingFor(FINAL_APPROVER)).contains(id(address)).doesNotContain(waiting);
    assertThat(waitingFor(ADMIN)).contains(waiting, id(address));
    assertThat(waitingFor("bob:ADMIN")).contains(waiting).doesNotContain(id(address));
    assertThat(waitingFor("ann:CLERK,APPROVER,FINAL_APPROVER")).isEmpty();
    assertThat(waitingFor(AUDITOR)).isEmpty();
    String elsewhere = Tokens.at(APPROVER, Ports.ANNEX);
    assertThat(items(api.withToken(elsewhere).get(ADJUSTMENTS + "?waitingFor=me"))).isEmpty();
  }

  @Test
  void givesWhatWaitsTheActionThatItWaitsFor() {
    submitted();
    Answer list = api.as(APPROVER).get(ADJUSTMENTS + "?waitingFor=me").is(200);
    list.json()
        .get("items")
        .values()
        .forEach(item ->
            assertThat(item.get("actions").values())
                .anyMatch(action -> action.getStringValue().equals("approve")));
  }

  @Test
  void takesACursorWithItsOwnFilterOnly() {
    for (int i = 0; i < 3; i++) {
      draft(LAMPS);
    }
    String filter = "?status=DRAFT&status=POSTED&createdBy=ann";
    String cursor = api.as(CLERK).get(ADJUSTMENTS + filter + "&limit=1").is(200).at("/nextCursor");

    api.as(CLERK)
        .get(ADJUSTMENTS + "?createdBy=ann&status=POSTED&status=DRAFT&cursor=" + cursor)
        .is(200);
    for (String other : List.of("?status=DRAFT", "?", filter + "&q=la")) {
      Answer refused = api.as(CLERK).get(ADJUSTMENTS + other + "&cursor=" + cursor);
      refused.isProblem(400, "parameter.malformed");
      assertThat(refused.at("/errors/0/params/parameter")).isEqualTo("cursor");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a, q must be 2 characters at least",
    "%20%20%20, q must be 2 characters at least",
    "ab%00, q must be a text without control characters"
  })
  void saysWhatIsWrongWithAPrefix(String prefix, String why) {
    Answer refused = api.as(CLERK).get(ADJUSTMENTS + "?q=" + prefix);
    assertThat(refused.isProblem(400, "parameter.malformed").at("/detail")).isEqualTo(why);
  }

  @Test
  void takesAPrefixOf255Characters() {
    api.as(CLERK).get(ADJUSTMENTS + "?q=" + "x".repeat(255)).is(200);
    Answer refused = api.as(CLERK).get(ADJUSTMENTS + "?q=" + "x".repeat(256));
    assertThat(refused.isProblem(400, "parameter.malformed").at("/detail"))
        .isEqualTo("q must be 255 characters at most");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=",
        "q=a",
        "q=%20a%20",
        "q=ab&q=cd",
        "type=quantity",
        "erpState=LOST",
        "locationId=",
        "itemId=%20",
        "itemId=%01",
        "createdBy=",
        "reason=",
        "countId=1",
        "from=2026-13-01",
        "from=20261120",
        "to=yesterday",
        "to=2026-11-20&to=2026-11-21",
        "waitingFor=you",
        "waitingFor=",
        "locationid=1"
      })
  void refusesWhatItDoesNotKnow(String query) {
    Answer refused =
        api.as(CLERK).get(ADJUSTMENTS + "?" + query).isProblem(400, "parameter.malformed");
    assertThat(refused.at("/errors/0/params/parameter")).isEqualTo(query.split("=", 2)[0]);
  }

  private List<String> waitingFor(String who) {
    return items(api.as(who).get(ADJUSTMENTS + "?limit=200&waitingFor=me"));
  }

  private List<String> ids(String query) {
    return items(api.as(CLERK).get(ADJUSTMENTS + "?limit=200&" + query));
  }

  private static List<String> items(Answer list) {
    var ids = new ArrayList<String>();
    list.is(200)
        .json()
        .get("items")
        .values()
        .forEach(item -> ids.add(item.get("id").getStringValue()));
    return ids;
  }

  private String typeOf(String id) {
    return api.as(CLERK).get(ADJUSTMENTS + "/" + id).at("/type");
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
