package dev.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class JdbcUrlTest {
  private static final String GIVEN =
      "jdbc:mysql://127.0.0.1:3399/app?user=app&password=a=p&sslMode=DISABLED";

  @Test
  void takesUserAndPasswordOutOfTheOptions() {
    JdbcUrl url = JdbcUrl.parse(GIVEN);

    assertThat(url.user()).isEqualTo("app");
    assertThat(url.password()).isEqualTo("a=p");
    assertThat(url.toString()).doesNotContain("user=", "password=").contains("sslMode=DISABLED");
  }

  @Test
  void asksForUtcUnlessToldOtherwise() {
    assertThat(JdbcUrl.parse(GIVEN).toString())
        .contains("connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true")
        .contains("rewriteBatchedStatements=true");
    assertThat(JdbcUrl.parse(GIVEN + "&connectionTimeZone=SERVER").toString())
        .contains("connectionTimeZone=SERVER")
        .doesNotContain("connectionTimeZone=UTC");
  }

  @Test
  void leadsToAnotherSchemaOfTheSameServer() {
    assertThat(JdbcUrl.parse(GIVEN).database("other").jdbcUrl())
        .startsWith("jdbc:mysql://127.0.0.1:3399/other?");
  }

  @Test
  void needsNoOptions() {
    assertThat(JdbcUrl.parse("jdbc:mysql://db:3306/").schema()).isEmpty();
  }

  @Test
  void refusesAnotherKindOfUrl() {
    assertThatThrownBy(() -> JdbcUrl.parse("jdbc:h2:mem:x")).hasMessageContaining("jdbc:h2:mem:x");
  }
}
