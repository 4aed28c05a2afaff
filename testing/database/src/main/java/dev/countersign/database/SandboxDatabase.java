package dev.countersign.database;

import java.nio.file.Path;

/** The sandbox's database: embedded, on this machine alone, its data kept between runs. */
public final class SandboxDatabase implements AutoCloseable {
  private final EmbeddedServer server;

  private SandboxDatabase(EmbeddedServer server) {
    this.server = server;
  }

  /**
   * Starts it; what an owner that was killed left running in the folder is stopped first.
   *
   * @param dataFolder made where it is not there; another process that uses it is a fault
   * @param port 0 is any free one
   */
  public static SandboxDatabase start(Path dataFolder, int port) {
    return new SandboxDatabase(EmbeddedServer.keeping(dataFolder, port));
  }

  public String jdbcUrl() {
    return database().jdbcUrl();
  }

  public String username() {
    return database().username();
  }

  public String password() {
    return database().password();
  }

  /** Its one schema, and how to get in. */
  public Database database() {
    return server.url().database();
  }

  /** Stops it; afterwards nothing of it runs. */
  @Override
  public void close() {
    server.stop();
  }
}
