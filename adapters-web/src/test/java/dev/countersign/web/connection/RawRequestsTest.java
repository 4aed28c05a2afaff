package dev.countersign.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no library would send. */
final class RawRequestsTest extends OverHttp {
  private static final String CREATE = "POST " + ADJUSTMENTS;
  private static final String JSON = "Content-Type: application/json";
  private static final String LIVENESS = "GET /health/liveness HTTP/1.1\r\nHost: x\r\n";
  private static final String CLOSE = "Connection: close\r\n\r\n";

  @Test
  void areAnsweredInTheirOrderWhereSeveralCome() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(CREATE, JSON, "Content-Length: " + LAMPS.length())
              + LAMPS
              + Wire.head("GET /nowhere")
              + LIVENESS
              + CLOSE);
      assertThat(wire.untilClosed().replaceAll("(?s)HTTP/1.1 (\\d+).*?(?=HTTP/1.1|$)", "$1 "))
          .isEqualTo("201 404 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5|Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked|Content-Length: 5",
        "Content-Length: 5|Content-Length: 6",
        "Content-Length: 5|Content-Length: 5",
        "Content-Length: 5, 5",
        "Content-Length: -5",
        "Content-Length: +5",
        "Content-Length: 5x",
        "Content-Length: 99999999999999999999",
        "Content-Length : 5",
        "Transfer-Encoding: chunked|Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "transfer-encoding:\tchunked|CONTENT-LENGTH: 5",
        "Transfer-Encoding: \u000bchunked"
      })
  void sayInOneWayWhereTheBodyEnds(String headers) throws IOException {
    try (Wire wire = Wire.to(api)) {
      String said = headers.replace("|", "\r\n");
      wire.send(Wire.head(CREATE, JSON, said) + "0\r\n\r\n" + Wire.head("GET /api/v1/me"));
      assertThat(wire.untilClosed())
          .matches("(?s)HTTP/1.1 4\\d\\d .*")
          .doesNotContain("\"ann\"", "io.netty", "dev.countersign");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\r\n", "-1\r\n", "5\r\nabcdefgh\r\n", "ffffffffff\r\n", "5;\0\r\n"})
  void areNotTakenWithChunksThatAreNone(String chunk) throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(CREATE, JSON, "Transfer-Encoding: chunked")
              + Integer.toHexString(LAMPS.length())
              + "\r\n"
              + LAMPS
              + "\r\n"
              + chunk
              + "0\r\n\r\n"
              + Wire.head("GET /api/v1/me"));
      assertThat(wire.untilClosed()).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("\"ann\"");
    }
  }

  @Test
  void endWhereTheySaidAndWhatFollowsIsAnotherRequest() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(CREATE, JSON, "Content-Length: " + (LAMPS.length() - 1)) + LAMPS + "x\r\n\r\n");
      assertThat(wire.untilClosed())
          .matches("(?s)HTTP/1.1 201 .*HTTP/1.[01] 400 .*")
          .contains("request.malformed");
    }
  }

  @Test
  void areRefusedBeforeTheirBodyIsSentWhereItIsTooLarge() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(Wire.head(CREATE, JSON, "Content-Length: 1048577", "Expect: 100-continue"));
      assertThat(wire.until("\r\n")).isEqualTo("HTTP/1.1 413 Request Entity Too Large\r\n");
    }
  }

  @Test
  void areReadOnceTheyAreToldToGoOn() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(
              CREATE,
              JSON,
              "Content-Length: " + LAMPS.length(),
              "Expect: 100-continue",
              "Connection: close"));
      assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 100 ");
      assertThat(wire.send(LAMPS).untilClosed()).startsWith("HTTP/1.1 201 ");
    }
  }

  @Test
  void mayExpectNothingElse() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(CREATE, JSON, "Content-Length: 1", "Expect: 200-maybe", "Connection: close")
              + "x");
      assertThat(wire.untilClosed()).matches("(?s)HTTP/1.1 4\\d\\d .*");
    }
  }

  @Test
  void areRefusedInChunksOfMoreThanAMebibyteHoweverTheyCome() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(Wire.head(CREATE, JSON, "Transfer-Encoding: chunked", "Connection: close"));
      String piece = "400\r\n" + " ".repeat(0x400) + "\r\n";
      for (int i = 0; i <= 1024; i++) {
        wire.send(piece);
      }
      assertThat(wire.send("0\r\n\r\n").untilClosed()).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void areRefusedWhereTheirBodyIsTooLargeOnceUnpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(packed)) {
      packing.write(" ".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII));
    }
    String length = "Content-Length: " + packed.size();
    try (Wire wire = Wire.to(api)) {
      wire.send(
          Wire.head(CREATE, JSON, length, "Content-Encoding: gzip", "Connection: close")
              + packed.toString(StandardCharsets.ISO_8859_1));
      assertThat(wire.untilClosed()).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void mayHaveABodyThatNobodyReads() throws IOException {
    try (Wire wire = Wire.to(api)) {
      wire.send(Wire.head("GET /api/v1/me", "Content-Length: 5") + "hello" + LIVENESS + CLOSE);
      assertThat(wire.untilClosed()).matches("(?s)HTTP/1.1 200 .*\"ann\".*HTTP/1.1 200 .*");
    }
  }
}
