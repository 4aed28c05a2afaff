package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.trace.Collector;
import dev.countersign.bootstrap.trace.ExportedSpan;
import dev.countersign.simulator.zoho.ZohoCall;
import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a collector of an operator's is told of requests, and of what they lead to. */
interface ExportedTraces {
  String CALLER = "00f067aa0ba902b7";
  int REQUESTS = 20;

  Collector collector();

  ZohoSimulator zoho();

  Application countersign();

  /** What an operator sets. */
  static Map<String, String> variables(Collector collector) {
    return Map.of(
        "OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint(),
        "OTEL_EXPORTER_OTLP_HEADERS", "x-api-key=let%20me%20in",
        "OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=dock-7",
        "OTEL_BSP_SCHEDULE_DELAY", "50",
        "OTEL_JAVA_EXPORTER_OTLP_RETRY_DISABLED", "true");
  }

  @Test
  @DisplayName(
      "From a front end's call to the ERP's books is one trace, each a part of the one before")
  default void tellsOneTraceFromTheCallToTheBooks() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    String path = submitted();
    Api.Answer approved = approved(path, "00-" + trace + "-" + CALLER + "-01");
    assertThat(approved.text("status")).as(approved.toString()).isEqualTo("POSTED");
    assertThat(approved.header("X-Request-Id")).isEqualTo(trace);

    ExportedSpan request = told(trace, "POST /api/v1/adjustments/{id}/approve");
    assertThat(request.kind()).isEqualTo(ExportedSpan.SERVER);
    assertThat(request.parent()).isEqualTo(CALLER);
    assertThat(request.attributes())
        .isEqualTo(
            Map.of(
                "http.request.method", "POST",
                "http.route", "/api/v1/adjustments/{id}/approve",
                "url.path", "/api/v1" + path + "/approve",
                "http.response.status_code", "200"));
    ExportedSpan step = told(trace, "step post");
    assertThat(step.kind()).isEqualTo(ExportedSpan.CONSUMER);
    assertThat(step.parent()).isEqualTo(request.id());
    ExportedSpan call = told(trace, "create");
    assertThat(call.kind()).isEqualTo(ExportedSpan.CLIENT);
    assertThat(call.parent()).isEqualTo(step.id());
    assertThat(call.attributes())
        .containsEntry("server.address", "127.0.0.1")
        .containsEntry("countersign.erp.outcome", "done");
    assertThat(creations(trace)).containsExactly("00-" + trace + "-" + call.id() + "-01");
  }

  private ExportedSpan told(String trace, String name) {
    return Eventually.get(
            () -> collector().of(trace).stream().filter(span -> span.name().equals(name)).toList(),
            spans -> spans.size() == 1)
        .getFirst();
  }

  private List<String> creations(String trace) {
    return zoho().journal().calls().stream()
        .filter(call -> call.kind() == ZohoCallKind.CREATE)
        .map(ExportedTraces::traceparent)
        .filter(header -> header.contains(trace))
        .toList();
  }

  private static String traceparent(ZohoCall call) {
    return call.headers().getOrDefault("traceparent", "");
  }

  @Test
  default void passesOnThatTheCallerRecordsNothing() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4737";
    approved(submitted(), "00-" + trace + "-" + CALLER + "-00");
    hasTheIdOfTheTraceInTheAnswerWhereTheCallerSentNone();

    assertThat(creations(trace)).hasSize(1);
    assertThat(creations(trace).getFirst())
        .matches("00-" + trace + "-(?!" + CALLER + ")[0-9a-f]{16}-00");
    assertThat(collector().of(trace)).isEmpty();
  }

  private Api.Answer approved(String path, String traceparent) {
    return as("approver")
        .post(
            path + "/approve",
            "",
            "If-Match",
            "*",
            "Prefer",
            "wait=10",
            "traceparent",
            traceparent);
  }

  private String submitted() {
    String path = "/adjustments/" + as("clerk").post("/adjustments", Bodies.laptops(1)).text("id");
    as("clerk").post(path + "/submit", "");
    return path;
  }

  @Test
  default void hasTheIdOfTheTraceInTheAnswerWhereTheCallerSentNone() {
    String id = as("clerk").get("/reasons").header("X-Request-Id");

    assertThat(told(id, "GET /api/v1/reasons").parent()).isEmpty();
  }

  @Test
  default void tellsNoSecretAndNobodysName() {
    Api.Answer erased = as("clerk").send("DELETE", "/people/annabel-of-the-dock/personal-data", "");
    Api.Answer listed = as("clerk").get("/adjustments?reference=asked-for");
    told(erased.header("X-Request-Id"), "DELETE /api/v1/people/{id}/personal-data");
    told(listed.header("X-Request-Id"), "GET /api/v1/adjustments");

    String[] token = Api.token("clerk").split("\\.", -1);
    assertThat(collector().told())
        .containsIgnoringCase("x-api-key=[let me in]")
        .contains("countersign", "dock-7")
        .doesNotContain(
            "annabel",
            "asked-for",
            "clerk",
            token[0],
            Api.SECRET,
            ZohoSettings.defaults().client().secret(),
            ZohoSettings.defaults().client().refreshToken());
  }

  @Test
  default void isNeitherHeldUpNorFailedByACollectorThatHangs() {
    collector().hang();
    try {
      as("clerk").get("/reasons");
      Eventually.get(collector()::held, held -> held > 0);
      assertThat(IntStream.range(0, REQUESTS).map(_ -> as("clerk").get("/reasons").status()))
          .containsOnly(200);
      assertThat(collector().held()).isPositive();
    } finally {
      collector().goOn();
    }
    Eventually.get(collector()::held, held -> held == 0);
  }

  @Test
  default void isNeitherHeldUpNorFailedByACollectorThatIsGone() {
    collector().leave();
    try {
      assertThat(IntStream.range(0, REQUESTS).map(_ -> as("clerk").get("/reasons").status()))
          .containsOnly(200);
    } finally {
      collector().comeBack();
    }
    String after = as("clerk").get("/reasons").header("X-Request-Id");
    assertThat(told(after, "GET /api/v1/reasons").failed()).isFalse();
  }

  private Api as(String person) {
    return Api.as(person, countersign().uri());
  }
}
