package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionsTest extends OverHttp {
  @Test
  void mustBeNamedWhereSomethingIsJudgedOrReplaced() {
    String address = submitted();
    api.as(CLERK).put(address, LAMPS).isProblem(428, "version.required");
    api.as(APPROVER).post(address + "/approve").isProblem(428, "version.required");
    api.as(APPROVER).post(address + "/final-approve").isProblem(428, "version.required");
    api.as(APPROVER)
        .post(address + "/reject", "{\"reason\": \"x\"}")
        .isProblem(428, "version.required");
  }

  @Test
  void refusesAStaleOne() {
    String address = submitted();
    Answer refused =
        api.as(APPROVER).ifMatch(1).post(address + "/approve").isProblem(412, "version.stale");
    assertThat(refused.at("/errors/0/params")).isEqualTo("{\"expected\":\"1\",\"present\":\"2\"}");
    api.as(CLERK).ifMatch(1).post(address + "/withdraw").isProblem(412, "version.stale");
    Answer none =
        api.as(CLERK)
            .header("If-Match", "\"1\", W/\"99.0\"")
            .post(address + "/withdraw")
            .isProblem(412, "version.stale");
    assertThat(none.at("/errors/0/params")).isEqualTo("{\"expected\":\"99\",\"present\":\"2\"}");
    api.as(CLERK).ifMatch(0).delete(address).isProblem(412, "version.stale");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1\"",
        "\"1.0\"",
        "\"1.7\"",
        "*",
        " \"1\" ",
        "W/\"1.0\"",
        "\"1\", \"2\"",
        "\"99\",W/\"1\""
      })
  void takesVersionsWholeTagsOrAStar(String header) {
    api.as(CLERK).header("If-Match", header).put(draft(LAMPS), LAMPS).is(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "\"\"",
        "\"x\"",
        "w/\"1\"",
        "W/1",
        "\"1\", x",
        "\"1\", *",
        "\"1\",",
        "\"1.\"",
        "\"9999999999999999999\""
      })
  void refusesAnyOtherForm(String header) {
    api.as(CLERK)
        .header("If-Match", header)
        .put(draft(LAMPS), LAMPS)
        .isProblem(400, "header.malformed");
  }

  @Test
  void sendNothingAgainToWhoHasIt() {
    String address = draft(LAMPS);
    Answer known = api.as(CLERK).header("If-None-Match", "\"0.0\", W/\"1.0\"").get(address).is(304);
    assertThat(known.body()).isEmpty();
    assertThat(known.header("ETag")).isEqualTo("\"1.0\"");
    api.as(CLERK).header("If-None-Match", "\"1.1\"").get(address).is(200);
  }

  @Test
  void areReadAnewByEveryCacheForEveryCaller() {
    Answer read = api.as(CLERK).get(draft(LAMPS)).is(200);
    assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(read.header("Vary")).contains("Authorization");
  }
}
