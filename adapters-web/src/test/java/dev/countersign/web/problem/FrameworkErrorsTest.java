package dev.countersign.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Tokens;
import dev.countersign.web.api.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@Isolated("it reads the log of the whole process")
final class FrameworkErrorsTest extends OverHttp {
  private static final String ONE = ADJUSTMENTS + "/019a9bb0-6c00-7000-8000-000000000001";

  @Test
  void areProblemsToo() {
    api.as(CLERK).get("/nowhere").isProblem(404, "not_found");
    api.anonymous().get("/nowhere").isProblem(404, "not_found");
    api.as(CLERK).get("/api/v1/nowhere").isProblem(404, "not_found");
    Answer method = api.as(CLERK).send("PATCH", ADJUSTMENTS).isProblem(405, "method.not_allowed");
    assertThat(method.header("Allow")).contains("GET", "POST");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/adjustments, GET HEAD POST",
    "/api/v1/adjustments/1/submit, POST",
    "/health, GET HEAD"
  })
  void tellWhichMethodsAnAddressHas(String path, String methods) {
    Answer told = api.anonymous().send("OPTIONS", path).is(204);
    assertThat(told.header("Allow").split(",")).containsExactlyInAnyOrder(methods.split(" "));
    assertThat(told.header("X-Request-Id")).hasSize(32);
    assertThat(told.http().headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void tellOfNoMethodsWhereNothingIs() {
    api.anonymous().send("OPTIONS", "/api/v1/nowhere").isProblem(404, "not_found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "nonsense"
      })
  void refuseAnotherContentType(String type) {
    Answer answer = api.as(CLERK).header("Content-Type", type).post(ADJUSTMENTS, LAMPS);
    assertThat(answer.status()).describedAs(answer.body()).isIn(400, 415);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void areExplainedUnderTheirCode() {
    Answer explained = api.anonymous().get("/problems/batch.quantity").is(200);
    assertThat(explained.at("/code")).isEqualTo("batch.quantity");
    assertThat(explained.at("/explanation")).isNotBlank();
    api.anonymous().get("/problems/none").isProblem(404, "not_found");
  }

  @Test
  void refuseABodyOfNoType() {
    api.as(CLERK)
        .send("POST", ADJUSTMENTS, BodyPublishers.ofString(LAMPS))
        .isProblem(415, "content_type.unsupported");
  }

  @Test
  void answerTheHeadOfAReadAlone() {
    Answer head = api.as(CLERK).send("HEAD", draft(LAMPS)).is(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo("\"1.0\"");
  }

  @Test
  void takeJsonWithACharset() {
    api.as(CLERK)
        .header("Content-Type", "application/json; charset=utf-8")
        .post(ADJUSTMENTS, LAMPS)
        .is(201);
  }

  @Test
  void refuseToAnswerInAnotherType() {
    api.as(CLERK)
        .header("Accept", "text/html")
        .get(ADJUSTMENTS)
        .isProblem(406, "accept.unsupported");
    api.as(CLERK)
        .header("Accept", "application/problem+json, application/json;q=0.5")
        .get(ADJUSTMENTS)
        .is(200);
  }

  @Test
  void tellPagesOfAnotherOriginThatTheyAreRefused() {
    String ours = "https://ours.example";
    try (Api open = Api.calledFrom(ours)) {
      open.as(CLERK).header("Origin", ours).get(ADJUSTMENTS).is(200);
      open.as(CLERK)
          .header("Origin", "https://theirs.example")
          .get(ADJUSTMENTS)
          .isProblem(403, "origin.forbidden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ADJUSTMENTS, ONE})
  void sayThatTheDatabaseDoesNotAnswer(String path) {
    for (Exception lost :
        List.of(
            new SQLTransientConnectionException("none in 3000 ms"),
            new SQLTimeoutException("cancelled"),
            new SQLRecoverableException("read timed out"),
            new SQLNonTransientConnectionException("closed"))) {
      api.ports.breakNext(new IllegalStateException(lost));
      Answer busy = api.as(CLERK).get(path).isProblem(503, "database.unavailable");
      assertThat(busy.header("Retry-After")).isEqualTo("5");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ADJUSTMENTS, ONE})
  void showNothingOfAFaultAndLogItOnce(String path) {
    var logger = (Logger) LoggerFactory.getLogger("countersign.fault");
    var logged = new ListAppender<ILoggingEvent>();
    logged.start();
    logger.addAppender(logged);
    api.ports.breakNext(new IllegalStateException("broken on purpose"));
    Answer fault =
        api.as(CLERK)
            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .get(path)
            .isProblem(500, "internal");
    logger.detachAppender(logged);
    assertThat(fault.at("/traceId")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(fault.body()).doesNotContain("broken on purpose");
    assertThat(logged.list).hasSize(1);
    assertThat(logged.list.getFirst().getFormattedMessage()).contains(fault.at("/traceId"));
    assertThat(logged.list.getFirst().getMDCPropertyMap())
        .containsEntry("traceId", fault.at("/traceId"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "00-0-0-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      })
  void makeATraceIdWhereNoneIsSent(String traceparent) {
    Answer answer = api.as(CLERK).header("traceparent", traceparent).get("/nowhere");
    assertThat(answer.at("/traceId")).matches("[0-9a-f]{32}").doesNotContain("4bf92f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/adjustments/%zz HTTP/1.1", "GET /api/v1/adjustments?limit=%zz HTTP/1.1",
        "GET /api/v1/adjustments?%00=1 HTTP/1.1", "GET //api/v1/me HTTP/1.1",
        "GET /api/v1/items/%00 HTTP/1.1", "GET /docs/../../openapi.yml HTTP/1.1",
        "GET /docs/%2e%2e%2fproblems.txt HTTP/1.1", "FROB /api/v1/me HTTP/1.1",
        "nonsense", "GET /^|{} HTTP/1.1"
      })
  void neverEndInAFault(String line) throws IOException {
    String answer = raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .matches("(?s)HTTP/1.[01] 4\\d\\d .*")
        .doesNotContain("dev.countersign", "io.netty");
  }

  static Stream<Arguments> brokenHeads() {
    return Stream.of(
        arguments("GET /" + "x".repeat(4_100) + " HTTP/1.1\r\n\r\n", 414, "uri.too_long"),
        arguments(
            "GET /health HTTP/1.1\r\nX: " + "x".repeat(8_200) + "\r\n\r\n",
            431,
            "request.too_large"),
        arguments("nonsense\r\n\r\n", 400, "request.malformed"));
  }

  @ParameterizedTest
  @MethodSource("brokenHeads")
  void areTheCallersWhereNoRequestCanBeRead(String head, int status, String code)
      throws IOException {
    try (Wire wire = Wire.to(api)) {
      assertThat(wire.send(head).untilClosed())
          .startsWith("HTTP/1.")
          .contains(" " + status + " ")
          .containsIgnoringCase("\ncontent-type: application/problem+json\r\n")
          .containsIgnoringCase("\nx-content-type-options: nosniff\r\n")
          .containsPattern("(?is)\nx-request-id: ([0-9a-f]{32})\r\n.*\"traceId\":\"\\1\"")
          .contains("\"code\":\"" + code + "\"", "\"status\":" + status);
    }
  }

  @Test
  void refuseALongBodyThatComesInChunks() throws IOException {
    String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
    String token = Tokens.of(CLERK);
    String head =
        "POST /api/v1/adjustments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + token
            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(raw(head + chunk.repeat(17) + "0\r\n\r\n")).startsWith("HTTP/1.1 413");
  }

  @Test
  void nameNoServer() {
    for (String path : List.of("/health", "/nowhere")) {
      assertThat(api.anonymous().get(path).header("Server")).isEmpty();
    }
  }

  /** What comes back on a connection of its own, as far as the first lines. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(api.uri().getHost(), api.uri().getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] buffer = new byte[2_000];
      int read = socket.getInputStream().read(buffer);
      return new String(buffer, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }
  }
}
