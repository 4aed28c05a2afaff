package dev.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxDatabaseTest {
  @TempDir private Path folder;

  @Test
  void keepsItsDataOverARestart() throws SQLException {
    try (var first = SandboxDatabase.start(folder, 0)) {
      first.database().execute("CREATE TABLE note (text VARCHAR(20)) CHARACTER SET utf8mb4");
      first.database().execute("INSERT INTO note VALUES ('رف 🧯')");
    }
    try (var second = SandboxDatabase.start(folder, 0)) {
      assertThat(second.jdbcUrl()).startsWith("jdbc:mysql://127.0.0.1:").doesNotContain(":0/");
      assertThat(read(second.database(), "SELECT text FROM note")).isEqualTo("رف 🧯");
    }
  }

  @Test
  void leavesNothingRunning() {
    List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
    List<ProcessHandle> processes;
    try (var _ = SandboxDatabase.start(folder, 0)) {
      processes = ProcessHandle.current().descendants().filter(p -> !before.contains(p)).toList();
    }

    assertThat(processes).hasSizeGreaterThanOrEqualTo(2);
    Eventually.holds("all ended", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void refusesAFolderThatIsInUse() {
    try (var _ = FolderLock.take(folder)) {
      assertThatThrownBy(() -> SandboxDatabase.start(folder, 0))
          .hasMessageContaining("another process uses the folder");
    }
  }

  private static String read(Database database, String query) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }
}
