package dev.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TestDatabaseTest {
  @Test
  void isOneForTheWholeProcess() {
    assertThat(TestDatabase.shared()).isSameAs(TestDatabase.shared());
  }

  @Test
  void makesEmptySchemasThatDoNotMeet() throws SQLException {
    Database first = TestDatabase.shared().freshSchema();
    Database second = TestDatabase.shared().freshSchema();
    first.execute("CREATE TABLE t (id INT)");

    assertThat(tables(first)).isEqualTo(1);
    assertThat(tables(second)).isZero();
  }

  @Test
  void keepsMicrosecondsAndEveryCharacter() throws SQLException {
    Database schema = TestDatabase.shared().freshSchema();
    schema.execute("CREATE TABLE t (at DATETIME(6), text VARCHAR(9))");
    schema.execute("INSERT INTO t VALUES ('2026-11-20 09:30:00.123456', 'رف 🧯')");

    assertThat(count(schema, "SELECT COUNT(*) FROM t WHERE MICROSECOND(at) = 123456")).isOne();
    assertThat(count(schema, "SELECT CHAR_LENGTH(text) FROM t")).isEqualTo(4);
  }

  @Test
  void keepsTimesInUtc() throws SQLException {
    Database schema = TestDatabase.shared().freshSchema();

    assertThat(count(schema, "SELECT TIMESTAMPDIFF(MINUTE, NOW(), UTC_TIMESTAMP())")).isZero();
    assertThat(count(schema, "SELECT @@session.time_zone = '+00:00'")).isOne();
  }

  @Test
  void endsWithItsProcess() throws IOException {
    try (Owner owner = Owner.ofTests()) {
      assertThat(owner.url()).contains("/tested_");
      List<ProcessHandle> children = owner.children();
      assertThat(children).isNotEmpty();

      assertThat(owner.exits()).isZero();
      Eventually.holds("all ended", () -> children.stream().noneMatch(ProcessHandle::isAlive));
    }
  }

  @Test
  void takesTheServerThatIsNamedAndTidiesUp(@TempDir Path folder) throws IOException, SQLException {
    try (var named = SandboxDatabase.start(folder, 0)) {
      String url = named.jdbcUrl() + "&user=countersign&password=countersign";
      try (Owner owner = Owner.ofTests("-DTEST_JDBC_URL=" + url)) {
        assertThat(owner.url()).startsWith(url.substring(0, url.lastIndexOf('/')));
        assertThat(owner.exits()).isZero();
      }
      assertThat(
              count(
                  named.database(),
                  "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE 'test\\_%'"))
          .isZero();
    }
  }

  private static int tables(Database schema) throws SQLException {
    return count(
        schema, "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()");
  }

  private static int count(Database schema, String query) throws SQLException {
    try (var connection = schema.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }
}
