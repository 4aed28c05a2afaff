package dev.countersign.simulator.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The simulator as a process of its own. */
final class ProcessTest {
  private Process process;
  private String port;

  @BeforeEach
  void starts() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ZohoSimulatorMain.class.getName(),
                "--port=0",
                "--rules={\"approvalLevels\":2,\"perMinute\":7}",
                "--storm={\"seed\":5,\"tokenPercent\":0}")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines = process.inputReader();
    port = lines.readLine().replaceFirst("Port +", "");
  }

  @AfterEach
  void kills() {
    process.destroyForcibly();
  }

  @Test
  void printsItsPortAndTakesRulesAndAStorm() throws Exception {
    assertThat(((Json.Obj) control("settings")).text("perMinute")).contains("7");
    assertThat(((Json.Obj) control("settings")).text("approvalLevels")).contains("2");
    assertThat(((Json.Obj) control("storm")).text("seed")).contains("5");
  }

  @Test
  void endsWithItsStandardInput() throws Exception {
    process.getOutputStream().close();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void endsWhenItIsTold() throws Exception {
    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private Json control(String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + port + "/simulator/" + path);
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      return Json.read(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }
}
