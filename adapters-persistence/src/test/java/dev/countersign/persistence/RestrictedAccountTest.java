package dev.countersign.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.database.Database;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.MySqlSettings.Account;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The account of docs/grants.sql can do what the application does, and nothing to the trail. */
final class RestrictedAccountTest {
  private static final String PASSWORD = "Restricted-1";

  private final Database schema = MySqlStore.freshSchema();
  private final String name = schema.jdbcUrl().replaceAll("\\?.*", "").replaceAll(".*/", "");
  private final String account = "app_" + System.nanoTime() % 1_000_000_000;
  private ApplicationContext owners;
  private ApplicationContext restricted;

  @BeforeEach
  void grant() throws IOException {
    owners = MySqlStore.context(MySqlStore.settings(schema, true));
    owner("CREATE USER '" + account + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
    for (String statement : grants()) {
      owner(statement);
    }
    restricted =
        MySqlStore.context(
            new MySqlSettings(
                schema.jdbcUrl(), new Account(account, PASSWORD), Optional.empty(), false));
  }

  @AfterEach
  void drop() {
    restricted.close();
    owner("DROP USER '" + account + "'@'%'");
    owners.close();
  }

  private List<String> grants() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "grants.sql")).stream()
        .filter(line -> !line.startsWith("--") && !line.isBlank())
        .map(line -> line.replace("'countersign'@", "'" + account + "'@"))
        .map(line -> line.replace("countersign.", name + ".").replace(";", ""))
        .toList();
  }

  @Test
  void canDoWhatTheApplicationDoes() {
    var draft = Given.draft();
    assertThat(restricted.getBean(Adjustments.class).store(Given.change(draft).build()))
        .isInstanceOf(Stored.Done.class);
    AuditTrail trail = restricted.getBean(AuditTrail.class);
    trail.append(entry(draft.id()));
    int erased =
        restricted
            .getBean(PersonalRecords.class)
            .erase(new PersonId("clerk"), _ -> entry(draft.id()));

    assertThat(trail.of(draft.id())).hasSize(3);
    assertThat(erased).isPositive();
    assertThat(restricted.getBean(Numbering.class)).isNotNull();
  }

  @Test
  void canDoNothingToTheTrail() {
    var sql = new Sql(restricted);
    restricted.getBean(AuditTrail.class).append(entry(GivenIds.adjustment()));
    for (String table : TrailGuards.TABLES) {
      for (String statement :
          List.of(
              "DELETE FROM " + table,
              "TRUNCATE TABLE " + table,
              "DROP TABLE " + table,
              "ALTER TABLE " + table + " ADD COLUMN more INT",
              "RENAME TABLE " + table + " TO elsewhere")) {
        assertThatThrownBy(() -> refused(sql, statement)).hasStackTraceContaining("denied");
      }
    }
    for (String update :
        List.of(
            "UPDATE audit_entries SET action = 'x'",
            "UPDATE audit_chain SET seq = 1",
            "UPDATE audit_seals SET number = 1",
            "REPLACE INTO audit_entries SELECT * FROM audit_entries")) {
      assertThatThrownBy(() -> refused(sql, update)).hasStackTraceContaining("denied");
    }
  }

  @Test
  void mayChangeEveryOtherTable() throws IOException {
    String granted = String.join("\n", grants());
    List<String> tables = List.of(tables().split(","));

    assertThat(tables).hasSizeGreaterThan(15);
    for (String table : tables) {
      boolean changed = granted.contains("UPDATE, DELETE ON " + name + "." + table + " ");
      assertThat(changed).as(table).isNotEqualTo(TrailGuards.TABLES.contains(table));
    }
  }

  /** Where the server lets the owner make triggers, nobody changes a row, the owner neither. */
  @Test
  void isKeptByTriggersWhereTheServerLetsUs() {
    restricted.getBean(AuditTrail.class).append(entry(GivenIds.adjustment()));
    long guards =
        new Sql(owners)
            .one(
                "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema ="
                    + " DATABASE()",
                row -> row.getLong(1));

    assertThat(guards).isEqualTo(mayMakeTriggers() ? 6L : 0L);
    if (guards > 0) {
      for (String change :
          List.of("UPDATE audit_entries SET action = 'x'", "DELETE FROM audit_entries")) {
        assertThatThrownBy(() -> owner(change))
            .hasStackTraceContaining("the audit trail is only ever appended to");
      }
    }
  }

  private boolean mayMakeTriggers() {
    owner("CREATE TABLE scratch (a INT)");
    try {
      owner("CREATE TRIGGER scratch_trigger BEFORE UPDATE ON scratch FOR EACH ROW SET NEW.a = 1");
      return true;
    } catch (IllegalStateException refused) {
      return false;
    }
  }

  private static void refused(Sql sql, String statement) {
    sql.run(statement);
    throw new AssertionError("was let through: " + statement);
  }

  private String tables() {
    return new Sql(owners)
        .one(
            """
            SELECT GROUP_CONCAT(table_name) FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
            """,
            row -> row.getString(1));
  }

  private void owner(String statement) {
    new Sql(owners).run(statement);
  }

  private static AuditEntry entry(AdjustmentId subject) {
    return new AuditEntry(
        GivenIds.next(),
        Given.NOW,
        new Author.Human(Given.clerk(), new Origin("192.0.2.7", "curl", "", "t")),
        "approve",
        subject,
        1,
        List.of(),
        Map.of());
  }
}
