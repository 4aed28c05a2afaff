package dev.countersign.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.web.ConnectionTimes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final String SIGNING_KEY = SigningKey.make();

  private static Map<String, String> enough() {
    return new HashMap<>(
        Map.of(
            "DATASOURCES_DEFAULT_URL", "jdbc:mysql://localhost/countersign",
            "DATASOURCES_DEFAULT_USERNAME", "app",
            "JWT_SECRET", SECRET,
            "AUDIT_SIGNING_KEY", SIGNING_KEY,
            "ZOHO_ORGANIZATION_ID", "10234695",
            "ZOHO_CLIENT_ID", "1000.X",
            "ZOHO_CLIENT_SECRET", "hush",
            "ZOHO_REFRESH_TOKEN", "1000.y.z"));
  }

  @Test
  void fillsInWhatIsDocumentedAsDefault() {
    Settings settings = Settings.read(enough());
    assertThat(settings.server().port()).isEqualTo(8080);
    assertThat(settings.server().managementPort()).isEqualTo(8081);
    assertThat(settings.web().times()).isEqualTo(ConnectionTimes.SHIPPED);
    assertThat(settings.approvals()).isEqualTo(ApprovalsAt.HERE);
    assertThat(settings.erp().account().apiBaseUrl())
        .hasToString("https://www.zohoapis.com/inventory/v1");
    assertThat(settings.erp().account().readTimeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.posting().recheckDelays())
        .containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));
    assertThat(settings.maxBackdateDays()).isEqualTo(31);
    assertThat(settings.stock().leniency()).isEqualTo(new Leniency(false, true));
    assertThat(settings.stock().maxAge()).isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.policy().defaultLevels()).isEqualTo(Levels.ONE);
  }

  @Test
  void readsTheKeysOfTheTrailInTheOrderInWhichTheySigned() {
    SigningKey oldest = SigningKey.parse(SigningKey.make());
    String before = SigningKey.make();
    Map<String, String> environment = enough();
    environment.put("AUDIT_PUBLIC_KEYS", oldest.shown().text());
    environment.put("AUDIT_PREVIOUS_SIGNING_KEY", before);

    assertThat(Settings.read(environment).sealing().ring().keys())
        .containsExactly(
            oldest.shown(),
            SigningKey.parse(before).shown(),
            SigningKey.parse(SIGNING_KEY).shown());
  }

  @Test
  void readsHowStockIsJudged() {
    Map<String, String> environment = enough();
    environment.put("NEGATIVE_STOCK", "WARN");
    environment.put("STOCK_UNKNOWN", "REFUSE");
    environment.put("STOCK_MAX_AGE", "0s");

    StockSettings stock = Settings.read(environment).stock();
    assertThat(stock.leniency()).isEqualTo(new Leniency(true, false));
    assertThat(stock.maxAge()).isEqualTo(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DATASOURCES_DEFAULT_URL",
        "DATASOURCES_DEFAULT_USERNAME",
        "JWT_SECRET",
        "AUDIT_SIGNING_KEY",
        "ZOHO_ORGANIZATION_ID",
        "ZOHO_CLIENT_ID",
        "ZOHO_CLIENT_SECRET",
        "ZOHO_REFRESH_TOKEN"
      })
  void namesWhatIsMissing(String variable) {
    Map<String, String> environment = enough();
    environment.put(variable, " ");
    refuses(environment, variable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEGATIVE_STOCK | refuse",
        "STOCK_UNKNOWN | IGNORE",
        "STOCK_MAX_AGE | 60",
        "STOCK_MAX_AGE | -1s",
        "HTTP_HEAD_TIMEOUT | 20",
        "HTTP_BODY_TIMEOUT | 0s",
        "HTTP_IDLE_TIMEOUT | 999ms",
        "HTTP_ANSWER_TIMEOUT | 29s",
        "HTTP_STALL_TIMEOUT | 25h",
        "SERVER_PORT | 0",
        "SERVER_PORT | eighty",
        "SERVER_PORT | 65536",
        "MANAGEMENT_PORT | 8080",
        "DATASOURCES_DEFAULT_URL | jdbc:postgresql://localhost/x",
        "MIGRATE | yes",
        "CORS_ALLOWED_ORIGINS | foo",
        "JWT_SECRET | short",
        "JWT_JWKS_URL | ftp://keys",
        "AUDIT_SIGNING_KEY | c2VjcmV0",
        "AUDIT_PREVIOUS_SIGNING_KEY | no key",
        "AUDIT_PUBLIC_KEYS | c2VjcmV0",
        "AUDIT_PUBLIC_KEYS | ,",
        "JWT_ROLE_MAP | warehouse",
        "JWT_ROLE_MAP | warehouse=EMPEROR",
        "ERP | sap",
        "ZOHO_DATA_CENTER | mars",
        "ZOHO_API_BASE_URL | not a url",
        "ZOHO_API_BASE_URL | https://www.zohoapis.com/books/v3",
        "ZOHO_APPROVALS | both",
        "ZOHO_READ_TIMEOUT | 20",
        "ZOHO_READ_TIMEOUT | 0s",
        "ZOHO_CONCURRENT_REQUESTS | 0",
        "ORGANISATION_TIME_ZONE | Mars/Base",
        "ORGANISATION_CURRENCY | RIYAL",
        "POSTING_RECHECK_DELAYS | 30s;2m",
        "POSTING_RETRY_DELAY | 0s",
        "POSTING_RETRY_MAX_DELAY | 1ms",
        "POSTING_PAUSED | perhaps",
        "MAX_BACKDATE_DAYS | -1",
        "APPROVAL_POLICY_FILE | /no/such/file.yml",
      })
  void namesWhatIsMalformed(String variable, String value) {
    Map<String, String> environment = enough();
    environment.put(variable, value);
    if (variable.equals("JWT_JWKS_URL")) {
      environment.remove("JWT_SECRET");
    }
    refuses(environment, variable);
  }

  @Test
  void showsNoSecret() {
    Map<String, String> environment = enough();
    environment.put("DATASOURCES_DEFAULT_PASSWORD", "pass-word");
    assertThat(Settings.read(environment).toString())
        .doesNotContain(SECRET)
        .doesNotContain(SIGNING_KEY)
        .doesNotContain("hush")
        .doesNotContain("1000.y.z")
        .doesNotContain("pass-word");
  }

  private static void refuses(Map<String, String> environment, String variable) {
    assertThatExceptionOfType(ConfigurationRefused.class)
        .isThrownBy(() -> Settings.read(environment))
        .withMessageContaining(variable)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
