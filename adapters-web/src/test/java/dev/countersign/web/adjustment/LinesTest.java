package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import org.junit.jupiter.api.Test;

final class LinesTest extends OverHttp {
  private static final String TEA_LIGHTS =
      "{\"itemId\": \"4815000000044100\", \"quantity\": -3, \"description\": \"crushed\"}";

  @Test
  void areAddedReplacedAndTakenOut() {
    String address = draft(LAMPS);
    Answer added = api.as(CLERK).ifMatch(1).post(address + "/lines", TEA_LIGHTS).is(200);
    assertThat(added.at("/version")).isEqualTo("2");
    assertThat(added.at("/lines/1/description")).isEqualTo("crushed");
    assertThat(added.header("ETag")).isEqualTo("\"2.0\"");
    String first = added.at("/lines/0/lineId");
    String second = added.at("/lines/1/lineId");

    String sentBack = added.at("/lines/1").replace("-3", "-4");
    Answer replaced = api.as(CLERK).ifMatch(2).put(address + "/lines/" + second, sentBack).is(200);
    assertThat(replaced.at("/lines/1/quantity")).isEqualTo("-4");
    assertThat(replaced.at("/lines/1/lineId")).isEqualTo(second);
    assertThat(replaced.at("/lines/0")).isEqualTo(added.at("/lines/0"));

    Answer removed = api.as(CLERK).ifMatch(3).delete(address + "/lines/" + first).is(200);
    assertThat(removed.at("/lineCount")).isEqualTo("1");
    assertThat(removed.at("/lines/0/lineId")).isEqualTo(second);
    assertThat(api.as(CLERK).get(address).body()).isEqualTo(removed.body());
  }

  @Test
  void areTakenFromEverybodyAtOnce() {
    String address = draft(LAMPS);
    AtOnce.each(
        12,
        _ -> api.as(CLERK).header("If-Match", "*").post(address + "/lines", TEA_LIGHTS).is(200));
    assertThat(api.as(CLERK).get(address).at("/lineCount")).isEqualTo("13");
  }

  @Test
  void takeTheVersionThatIsMeant() {
    String address = draft(LAMPS);
    String line = address + "/lines/" + api.as(CLERK).get(address).at("/lines/0/lineId");
    api.as(CLERK).post(address + "/lines", TEA_LIGHTS).isProblem(428, "version.required");
    api.as(CLERK).put(line, TEA_LIGHTS).isProblem(428, "version.required");
    api.as(CLERK).delete(line).isProblem(428, "version.required");
    api.as(CLERK).ifMatch(2).post(address + "/lines", TEA_LIGHTS).isProblem(412, "version.stale");
    api.as(CLERK).ifMatch(2).put(line, TEA_LIGHTS).isProblem(412, "version.stale");
    api.as(CLERK).ifMatch(2).delete(line).isProblem(412, "version.stale");
  }

  @Test
  void sayWhatIsWrongWithinTheLine() {
    String address = draft(LAMPS);
    api.as(CLERK)
        .ifMatch(1)
        .post(address + "/lines", TEA_LIGHTS.replace("-3", "0"))
        .isProblem(422, "validation")
        .firstError("quantity.zero", "/quantity");
    api.as(CLERK)
        .ifMatch(1)
        .post(address + "/lines", TEA_LIGHTS.replace("-3", "\"x\""))
        .isProblem(400, "body.malformed")
        .firstError("json.type", "/quantity");
    api.as(CLERK)
        .ifMatch(1)
        .post(address + "/lines", TEA_LIGHTS.replace("itemId", "item"))
        .isProblem(400, "body.malformed");
    String line = api.as(CLERK).get(address).at("/lines/0/lineId");
    api.as(CLERK)
        .ifMatch(1)
        .delete(address + "/lines/" + line)
        .isProblem(422, "validation")
        .firstError("lines.empty", "/lines");
  }

  @Test
  void areThoseOfTheAdjustment() {
    String address = draft(LAMPS);
    String other = api.as(CLERK).get(draft(LAMPS)).at("/lines/0/lineId");
    api.as(CLERK)
        .ifMatch(1)
        .put(address + "/lines/" + other, TEA_LIGHTS)
        .isProblem(404, "not_found");
    api.as(CLERK).ifMatch(1).delete(address + "/lines/x").isProblem(404, "not_found");
    api.as(CLERK)
        .ifMatch(1)
        .post(ADJUSTMENTS + "/" + other + "/lines", TEA_LIGHTS)
        .isProblem(404, "not_found");
  }

  @Test
  void areADraftsAndItsCreators() {
    String address = draft(LAMPS);
    api.as("kim:CLERK")
        .ifMatch(1)
        .post(address + "/lines", TEA_LIGHTS)
        .isProblem(403, "adjustment.not_yours");
    api.as(AUDITOR).ifMatch(1).post(address + "/lines", TEA_LIGHTS).isProblem(403, "role.required");
    api.withToken(Tokens.at(CLERK, Ports.MAIN))
        .ifMatch(1)
        .post(address + "/lines", TEA_LIGHTS.replace("}", ", \"locationId\": \"460000000041011\"}"))
        .isProblem(403, "location.forbidden");
    api.as(CLERK).post(address + "/submit").is(200);
    api.as(CLERK)
        .ifMatch(2)
        .post(address + "/lines", TEA_LIGHTS)
        .isProblem(409, "adjustment.status");
    api.as(APPROVER).ifMatch(2).post(address + "/reject", "{\"reason\": \"no\"}").is(200);
    api.as(CLERK)
        .ifMatch(3)
        .post(address + "/lines", TEA_LIGHTS)
        .isProblem(409, "adjustment.status");
  }

  @Test
  void areWrittenOnceForEachKey() {
    String address = draft(LAMPS);
    Answer first = keyed(address);
    Answer again = keyed(address);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(api.as(CLERK).get(address).at("/lineCount")).isEqualTo("2");
  }

  private Answer keyed(String address) {
    return api.as(CLERK)
        .ifMatch(1)
        .header("Idempotency-Key", "line")
        .post(address + "/lines", TEA_LIGHTS)
        .is(200);
  }
}
