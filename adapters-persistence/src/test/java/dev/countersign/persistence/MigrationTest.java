package dev.countersign.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.database.Database;
import dev.countersign.testkit.given.GivenIds;
import org.junit.jupiter.api.Test;

final class MigrationTest {
  @Test
  void buildsTheSchemaFromNothing() {
    try (var context = MySqlStore.context(MySqlStore.settings(MySqlStore.freshSchema(), true))) {
      assertThat(context.getBean(Adjustments.class).find(GivenIds.adjustment())).isEmpty();
    }
  }

  @Test
  void findsNothingToDoTheSecondTime() {
    var schema = MySqlStore.freshSchema();
    long first = migrations(schema);

    assertThat(migrations(schema)).isEqualTo(first).isGreaterThan(15);
  }

  private static long migrations(Database schema) {
    try (var context = MySqlStore.context(MySqlStore.settings(schema, true))) {
      return new Sql(context).count("flyway_schema_history");
    }
  }

  @Test
  void startsWithoutMigratingOnASchemaThatFits() {
    var schema = MySqlStore.freshSchema();
    MySqlStore.context(MySqlStore.settings(schema, true)).close();
    try (var context = MySqlStore.context(MySqlStore.settings(schema, false))) {
      assertThat(context.isRunning()).isTrue();
    }
  }

  @Test
  void refusesToStartWithoutMigratingOnASchemaThatDoesNotFit() {
    var settings = MySqlStore.settings(MySqlStore.freshSchema(), false);

    assertThatThrownBy(() -> MySqlStore.context(settings)).hasStackTraceContaining("not applied");
  }

  @Test
  void comparesTextsByTheirBytesAndKeepsThemInTransactions() {
    long others =
        MySqlStore.empty()
            .sql()
            .one(
                """
                SELECT COUNT(*) FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
                AND NOT (engine = 'InnoDB' AND table_collation = 'utf8mb4_bin')
                """,
                row -> row.getLong(1));

    assertThat(others).isZero();
  }
}
