package dev.countersign.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.persistence.MySqlSettings.Account;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MySqlSettingsTest {
  private static final Account APP = new Account("app", "s3cret");
  private static final Account OWNER = new Account("owner", "0wner");

  @Test
  void addsTheOptionsThatMomentsAndBatchesNeed() {
    assertThat(url("jdbc:mysql://db/countersign"))
        .isEqualTo(
            "jdbc:mysql://db/countersign?cachePrepStmts=true&characterEncoding=UTF-8"
                + "&connectTimeout=2000"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&openTelemetry=DISABLED&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096"
                + "&readOnlyPropagatesToServer=false&rewriteBatchedStatements=true"
                + "&socketTimeout=30000");
  }

  @Test
  void letsAMigrationTakeItsTime() {
    var settings = new MySqlSettings("jdbc:mysql://db/c", APP, Optional.empty(), true);

    assertThat(String.valueOf(settings.properties().get("flyway.datasources.default.url")))
        .contains("connectionTimeZone=UTC")
        .doesNotContain("socketTimeout");
  }

  @Test
  void leavesTheOptionsThatAreNamed() {
    assertThat(url("jdbc:mysql://db/countersign?sslMode=REQUIRED&rewriteBatchedStatements=false"))
        .startsWith("jdbc:mysql://db/countersign?sslMode=REQUIRED&rewriteBatchedStatements=false&")
        .doesNotContain("rewriteBatchedStatements=true");
  }

  @Test
  void migratesByTheOwnersAccountWhereThereIsOne() {
    var settings = new MySqlSettings("jdbc:mysql://db/c", APP, Optional.of(OWNER), false);

    assertThat(settings.properties())
        .containsEntry("datasources.default.username", "app")
        .containsEntry("flyway.datasources.default.username", "owner")
        .containsEntry("flyway.datasources.default.password", "0wner")
        .containsEntry("flyway.datasources.default.enabled", false);
  }

  @Test
  void refusesAnotherKindOfUrl() {
    assertThatThrownBy(() -> url("jdbc:postgresql://db/countersign"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jdbc:mysql:");
  }

  @Test
  void printsNoPassword() {
    var settings =
        new MySqlSettings("jdbc:mysql://db/c?password=s3cret", APP, Optional.of(OWNER), true);

    assertThat(settings.toString()).doesNotContain("s3cret", "0wner");
  }

  private static String url(String url) {
    return new MySqlSettings(url, APP, Optional.empty(), true)
        .properties()
        .getOrDefault("datasources.default.url", "")
        .toString();
  }
}
