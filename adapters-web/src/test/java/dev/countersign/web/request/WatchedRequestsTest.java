package dev.countersign.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.api.Test;

/** What somebody who watches sees of the requests of callers. */
final class WatchedRequestsTest extends OverHttp {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PART = TRACE + "-00f067aa0ba902b7-00";

  @Test
  void tellsRoutesFromPathsAndNothingThatIsAskedFor() {
    String address = draft(LAMPS);
    api.as(CLERK).get(address + "?secret=hush").is(200);

    assertThat(seen()).isEqualTo("GET, /api/v1/adjustments/{id}, " + address + ", 200");
  }

  @Test
  void tellsWhatIsAList() {
    api.as(CLERK).get(ADJUSTMENTS + "?limit=1").is(200);

    assertThat(seen()).isEqualTo("GET, /api/v1/adjustments, /api/v1/adjustments, 200");
  }

  @Test
  void tellsOfNobodyWhoHeIs() {
    api.as(AUDITOR).delete("/api/v1/people/zaid/personal-data").isProblem(403, "role.required");

    assertThat(seen())
        .isEqualTo(
            "DELETE, /api/v1/people/{id}/personal-data, /api/v1/people/{id}/personal-data, 403");
  }

  @Test
  void tellsNotWhatNobodyServes() {
    api.as(CLERK).get("/passwords/hush");

    assertThat(seen()).isEqualTo("GET, 404");
  }

  @Test
  void tellsFaultsApart() {
    api.ports.breakNext(new IllegalStateException("broken on purpose"));
    api.as(CLERK).get(ADJUSTMENTS).isProblem(500, "internal");

    assertThat(seen()).endsWith(", 500");
  }

  @Test
  void tellsWhoseRequestMadeItNecessary() {
    api.as(CLERK).header("traceparent", "00-" + PART).get("/health");

    assertThat(seen()).startsWith("GET of " + PART);
  }

  @Test
  void saysWhichTraceItIsIfAsked() {
    api.ports.watch.name("00000000000000000000000000000001-0000000000000002-01");
    Answer answer = api.as(CLERK).get("/nowhere");
    api.ports.watch.nameNone();

    assertThat(answer.at("/traceId")).isEqualTo("00000000000000000000000000000001");
    assertThat(answer.header("X-Request-Id")).isEqualTo(answer.at("/traceId"));
  }

  private String seen() {
    return api.ports.watch.last();
  }
}
