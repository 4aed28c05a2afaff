package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The trail of a running process, as an auditor checks it: here, and with the script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AuditTest {
  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());
  private final Map<String, String> environment = TestEnvironment.of(zoho);
  private final Application application = Application.start(Settings.read(environment), Map.of());

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Eventually.get(() -> as("clerk").get("/locations").status(), status -> status == 200);
    for (int i = 0; i < 12; i++) {
      assertThat(as("clerk").post("/adjustments", Bodies.laptops(1)).status()).isEqualTo(201);
    }
  }

  @AfterAll
  void stop() {
    application.close();
    zoho.close();
  }

  @Test
  @DisplayName("An export verifies with Python alone, whole and filtered, and with a head")
  void verifiesAnExport() throws Exception {
    Path whole = export("");
    Path head = saved("head.json", as("auditor").get("/audit/head").response().body());

    assertThat(verified(whole)).startsWith("0\n");
    assertThat(verified(export("?action=create&actor=clerk"))).startsWith("0\n");
    assertThat(verified(export(""), "--head", head.toString())).startsWith("0\n");
    assertThat(Files.readString(whole)).contains("\"action\":\"export-audit\"");
  }

  @Test
  @DisplayName("An altered entry is named by the endpoint, by the script, and by health")
  void namesWhatWasAltered() throws Exception {
    Path before = export("");
    Path head = saved("head.json", as("auditor").get("/audit/head").response().body());
    assertThat(verification("?full=true")).contains("\"intact\":true");
    tamper("create", "creatf");
    try {
      assertThat(verification("?full=true"))
          .contains("\"intact\":false", "\"firstBroken\":{\"seq\":7,");
      assertThat(verified(export(""))).startsWith("1\n").contains("BROKEN at seq 7");
      assertThat(health()).contains("the audit trail is broken at entry 7");
      assertThat(verified(before)).startsWith("0\n");
      assertThat(verified(before, "--head", head.toString())).startsWith("0\n");
    } finally {
      tamper("creatf", "create");
    }
    assertThat(verification("?full=true")).contains("\"intact\":true");
  }

  @Test
  @DisplayName("An end that was cut off with its seals is missed by who has kept a head")
  void missesTheEnd() throws Exception {
    Path whole = export("");
    Path head = saved("head.json", as("auditor").get("/audit/head").response().body());
    List<String> lines = new ArrayList<>(Files.readAllLines(whole));
    lines.removeLast();
    while (!lines.getLast().startsWith("{\"seal\"")) {
      lines.removeLast();
    }
    Path cut = saved("cut.ndjson", String.join("\n", lines) + "\n");

    assertThat(verified(cut)).startsWith("0\n");
    assertThat(verified(cut, "--head", head.toString())).startsWith("1\n").contains("BROKEN");
  }

  @Test
  @DisplayName("A forgotten person is in no answer any more, and everything verifies")
  void forgets() throws Exception {
    String path = "/people/clerk/personal-data";
    assertThat(as("admin").send("DELETE", path, "").text("records")).isNotEqualTo("0");
    Path after = export("");

    assertThat(as("auditor").get("/audit?actor=clerk").response().body())
        .contains("\"id\":\"clerk\"")
        .doesNotContain("\"name\":\"clerk\"");
    assertThat(Files.readString(after)).doesNotContain("\"name\":\"clerk\"");
    assertThat(verification("?full=true")).contains("\"intact\":true");
    assertThat(verified(after)).startsWith("0\n");
  }

  private Path export(String query) throws IOException {
    Api.Answer answer =
        as("auditor").send("GET", "/audit" + query, "", "Accept", "application/x-ndjson");
    assertThat(answer.status()).describedAs("%s", answer).isEqualTo(200);
    return saved("export-" + System.nanoTime() + ".ndjson", answer.response().body());
  }

  private Path saved(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String verification(String query) {
    return as("auditor").get("/audit/verification" + query).response().body();
  }

  /** What the script exits with, and says. */
  private String verified(Path export, String... more) throws Exception {
    var command = new ArrayList<>(List.of("python3", "-B", script().toString(), export.toString()));
    command.add("--public-key");
    command.add(publicKey());
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue() + "\n" + said;
  }

  private static Path script() {
    Path script = Path.of("..", "docs", "verify_audit.py");
    assertThat(script).exists();
    return script;
  }

  private String publicKey() {
    return as("auditor")
        .get("/audit/verification")
        .json()
        .objects("keys")
        .getFirst()
        .text("publicKey")
        .orElseThrow();
  }

  private String health() {
    return as("auditor").get("/../../health").response().body();
  }

  private void tamper(String action, String other) throws SQLException {
    String sql =
        """
        UPDATE audit_entries SET entry = REPLACE(entry, '%s', '%s')
        WHERE place = (SELECT place FROM audit_chain WHERE seq = 7)
        """
            .formatted(action, other);
    try (Connection connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER IF EXISTS audit_entries_no_update");
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private Api as(String person) {
    return Api.as(person, application.uri());
  }
}
