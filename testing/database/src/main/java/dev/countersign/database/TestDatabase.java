package dev.countersign.database;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The database of all tests of a process: the one that {@code TEST_JDBC_URL} names, else a MySQL in
 * a container where a Docker engine answers, else an embedded MariaDB.
 */
public final class TestDatabase {
  private static Optional<TestDatabase> shared = Optional.empty();

  private final Server server;
  private final AtomicInteger made = new AtomicInteger();
  private final List<String> schemas = new CopyOnWriteArrayList<>();

  private TestDatabase(Server server) {
    this.server = server;
  }

  /**
   * Starts it at the first call; it ends with the process, which has to be ended as test runners
   * do: the embedded one's threads outlive a main method.
   */
  public static synchronized TestDatabase shared() {
    TestDatabase database = shared.orElseGet(TestDatabase::start);
    shared = Optional.of(database);
    return database;
  }

  public String jdbcUrl() {
    return server.url().toString();
  }

  public String username() {
    return server.url().user();
  }

  public String password() {
    return server.url().password();
  }

  /**
   * Makes an empty schema that no other test knows; its name does not begin with {@code test_}, for
   * what does is open to everybody in MariaDB.
   */
  public Database freshSchema() {
    String name =
        "tested_%d_%d_%d"
            .formatted(
                System.currentTimeMillis(), ProcessHandle.current().pid(), made.incrementAndGet());
    server.url().database().execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
    schemas.add(name);
    return server.url().database(name);
  }

  private static TestDatabase start() {
    Server server =
        ConfiguredServer.find()
            .<Server>map(configured -> configured)
            .or(ContainerServer::start)
            .orElseGet(EmbeddedServer::forgetting);
    var database = new TestDatabase(server);
    Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "test-database"));
    return database;
  }

  private void stop() {
    if (server.outlivesUs()) {
      schemas.forEach(name -> server.url().database().execute("DROP DATABASE " + name));
    }
    server.stop();
  }
}
