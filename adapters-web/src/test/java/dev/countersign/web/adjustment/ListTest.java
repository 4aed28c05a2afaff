package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListTest extends OverHttp {
  @Test
  void comesNewestFirstPartByPart() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.addFirst(draft(LAMPS));
      api.ports.clock.passes(Duration.ofSeconds(i % 2));
    }
    List<String> seen = new ArrayList<>();
    String next = ADJUSTMENTS + "?limit=2";
    while (seen.size() < made.size()) {
      Answer part = api.as(CLERK).get(next).is(200);
      part.json()
          .get("items")
          .values()
          .forEach(item -> seen.add(ADJUSTMENTS + "/" + item.get("id").getStringValue()));
      next = ADJUSTMENTS + "?limit=2&cursor=" + part.at("/nextCursor");
    }
    assertThat(seen.subList(0, made.size())).isEqualTo(made);
  }

  @Test
  void hasNoLinesButTheirNumber() {
    draft(LAMPS);
    Answer list = api.as(CLERK).get(ADJUSTMENTS).is(200);
    assertThat(list.body()).doesNotContain("\"lines\"");
    assertThat(list.at("/items/0/lineCount")).isEqualTo("1");
  }

  @Test
  void keepsToTheStatusesAskedFor() {
    draft(LAMPS);
    submitted();
    Answer list = api.as(CLERK).get(ADJUSTMENTS + "?status=PENDING_APPROVAL&status=POSTED").is(200);
    assertThat(list.at("/items/0/status")).isEqualTo("PENDING_APPROVAL");
    assertThat(list.body()).doesNotContain("\"status\":\"DRAFT\"");
  }

  @Test
  void leavesOutWhatIsElsewhere() {
    draft(LAMPS);
    Answer list = api.withToken(Tokens.at(CLERK, Ports.ANNEX)).get(ADJUSTMENTS).is(200);
    assertThat(list.body()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=-1",
        "limit=x",
        "limit=1&limit=2",
        "limit=",
        "cursor=x",
        "cursor=",
        "cursor=eHx5",
        // +1000000000-12-31T23:59:59Z|01970000-0001-7000-8000-000000000001
        "cursor=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlafDAxOTcwMDAwLTAwMDEtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ",
        "status=draft",
        "status=",
        "statuses=DRAFT",
        "q=%00"
      })
  void refusesWhatItDoesNotKnow(String query) {
    Answer refused =
        api.as(CLERK).get(ADJUSTMENTS + "?" + query).isProblem(400, "parameter.malformed");
    assertThat(refused.at("/errors/0/params/parameter")).isEqualTo(query.split("=", 2)[0]);
  }
}
