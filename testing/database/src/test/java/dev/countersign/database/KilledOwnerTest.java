package dev.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledOwnerTest {
  @TempDir private Path folder;

  @Test
  void takesItsServerAlong() throws IOException {
    try (Owner owner = Owner.ofSandbox(folder)) {
      assertThat(owner.url()).startsWith("jdbc:mysql:");
      List<ProcessHandle> children = owner.children();
      owner.process().destroyForcibly();

      assertThat(children).hasSize(2);
      assertHaveEnded(children);
    }
  }

  @Test
  void doesNotKeepTheNextOneFromStarting() throws IOException {
    try (Owner owner = Owner.ofSandbox(folder)) {
      note(owner.url());
      List<ProcessHandle> children = owner.children();
      owner.process().destroyForcibly().onExit().join();

      assertStartsWithItsNote();
      assertHaveEnded(children);
    }
  }

  @Test
  void isClearedUpAfterEvenWithoutAWatchdog() throws IOException {
    try (Owner owner = Owner.ofSandbox(folder)) {
      note(owner.url());
      List<ProcessHandle> children = owner.children();
      children.stream()
          .filter(child -> command(child).endsWith("java"))
          .forEach(ProcessHandle::destroyForcibly);
      owner.process().destroyForcibly().onExit().join();

      assertThat(children).anyMatch(ProcessHandle::isAlive);
      assertStartsWithItsNote();
      assertHaveEnded(children);
    }
  }

  private static void note(String url) {
    var database = new Database(url, "countersign", "countersign");
    database.execute("CREATE TABLE note (text VARCHAR(20))");
  }

  private void assertStartsWithItsNote() {
    try (var next = SandboxDatabase.start(folder, 0)) {
      next.database().execute("INSERT INTO note VALUES ('still there')");
    }
  }

  private static void assertHaveEnded(List<ProcessHandle> processes) {
    Eventually.holds("all ended", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static String command(ProcessHandle process) {
    return process.info().command().orElse("");
  }
}
