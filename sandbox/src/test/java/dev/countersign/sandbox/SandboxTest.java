package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sandbox as its own process: it shows its screen, lets people in, and leaves nothing behind.
 */
final class SandboxTest {
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final List<String> PORTS =
      List.of("SERVER_PORT", "MANAGEMENT_PORT", "SANDBOX_SIMULATOR_PORT", "SANDBOX_DATABASE_PORT");

  @TempDir private Path folder;
  private Process sandbox;
  private List<Integer> ports;

  @BeforeEach
  void start() throws IOException {
    ports = freePorts(PORTS.size());
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dsandbox.folder=" + folder,
            "-classpath",
            System.getProperty("java.class.path"),
            Sandbox.class.getName());
    for (int i = 0; i < PORTS.size(); i++) {
      builder.environment().put(PORTS.get(i), Integer.toString(ports.get(i)));
    }
    sandbox = builder.redirectErrorStream(true).start();
  }

  @AfterEach
  void stop() {
    sandbox.destroyForcibly();
  }

  @Test
  void showsWhereItIsLetsAClerkInAndEndsWithoutATrace() throws Exception {
    String screen = screen();
    assertThat(screen).contains("http://localhost:" + ports.getFirst() + "/api/v1", "clerk2");

    HttpResponse<String> login = login("clerk", "clerk");
    assertThat(login.statusCode()).isEqualTo(200);
    assertThat(me(login.body().replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1")))
        .contains("\"id\":\"clerk\"", "CLERK");
    HttpResponse<String> wrong = login("clerk", "wrong");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(wrong.body())
        .contains(
            "\"code\":\"authentication.required\"",
            "\"detail\":\"There is nobody of that name and password.\"",
            "\"instance\":\"/login\"",
            "\"traceId\":\"");

    sandbox.destroy();
    assertThat(sandbox.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (ports.stream().anyMatch(SandboxTest::isListening)) {
      assertThat(System.nanoTime()).as("a port is still open").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** All that it says until it runs. */
  private String screen() throws IOException {
    var said = new StringBuilder();
    BufferedReader output = sandbox.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains("Stop with Ctrl-C")) {
        return said.toString();
      }
    }
    throw new AssertionError("it ended:\n" + said);
  }

  private HttpResponse<String> login(String name, String password)
      throws IOException, InterruptedException {
    String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
    return send(
        HttpRequest.newBuilder(at("/login"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String me(String token) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at("/api/v1/me")).header("Authorization", "Bearer " + token))
        .body();
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + ports.getFirst() + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Integer> freePorts(int count) {
    return Stream.generate(SandboxTest::freePort).distinct().limit(count).toList();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
