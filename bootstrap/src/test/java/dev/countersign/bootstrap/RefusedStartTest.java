package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that cannot work says why in one sentence, and ends. */
final class RefusedStartTest {
  @Test
  void namesTheVariableThatIsMissing() throws Exception {
    assertThat(said(Map.of()))
        .isEqualTo(
            "Countersign does not start: DATASOURCES_DEFAULT_URL is missing: the JDBC URL of the"
                + " database");
  }

  @Test
  void namesTheDatabaseThatDoesNotAnswer() throws Exception {
    assertThat(
            said(
                Map.of(
                    "DATASOURCES_DEFAULT_URL", "jdbc:mysql://127.0.0.1:1/none",
                    "DATASOURCES_DEFAULT_USERNAME", "nobody",
                    "JWT_SECRET", Api.SECRET,
                    "AUDIT_SIGNING_KEY", TestEnvironment.SIGNING_KEY,
                    "ZOHO_ORGANIZATION_ID", "1",
                    "ZOHO_CLIENT_ID", "id",
                    "ZOHO_CLIENT_SECRET", "secret",
                    "ZOHO_REFRESH_TOKEN", "token")))
        .contains("Countersign does not start: DATASOURCES_DEFAULT_URL")
        .doesNotContain("\tat ");
  }

  private static String said(Map<String, String> environment)
      throws IOException, InterruptedException {
    Process process = CountersignProcess.launch(environment, ProcessBuilder.Redirect.PIPE);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    return said.strip();
  }
}
