package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.benchmarks.RealStore;
import dev.countersign.database.Database;
import dev.countersign.database.SandboxDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** The real store on a real database that holds so many adjustments; they are made only once. */
final class OpenStore implements AutoCloseable {
  private static final Path FOLDER = Path.of("target", "stores");
  private static final String LOADED = "loaded";

  private final int holding;
  private final SandboxDatabase server;
  private final ApplicationContext context;

  private OpenStore(int holding, SandboxDatabase server, ApplicationContext context) {
    this.holding = holding;
    this.server = server;
    this.context = context;
  }

  static OpenStore holding(int adjustments) {
    Path folder = FOLDER.resolve(Integer.toString(adjustments)).toAbsolutePath();
    SandboxDatabase server = SandboxDatabase.start(folder, 0);
    var store = new OpenStore(adjustments, server, RealStore.on(server.database()));
    try {
      store.prepare(folder.resolve(LOADED), adjustments);
      return store;
    } catch (SQLException | IOException e) {
      store.close();
      throw new IllegalStateException("no store in " + folder, e);
    }
  }

  Adjustments adjustments() {
    return context.getBean(Adjustments.class);
  }

  /** How long before the newest the one in the midst was created. */
  Duration halfWay() {
    return holding > Pattern.SIZE
        ? Duration.ofDays(holding / (2 * Pattern.SIZE))
        : Duration.ofMinutes(holding / 2);
  }

  Database database() {
    return server.database();
  }

  @Override
  public void close() {
    context.close();
    server.close();
  }

  private void prepare(Path mark, int adjustments) throws SQLException, IOException {
    if (Files.notExists(mark)) {
      Pattern.keep(adjustments());
      if (adjustments > Pattern.SIZE) {
        Copies.make(database(), adjustments / Pattern.SIZE - 1);
      }
      Pattern.keepRare(adjustments());
      run("ANALYZE TABLE adjustments, adjustment_terms");
      Files.createFile(mark);
    }
    run("SET GLOBAL innodb_buffer_pool_size = 2147483648");
    run("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
  }

  private void run(String sql) throws SQLException {
    try (var connection = database().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
