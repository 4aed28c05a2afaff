package dev.countersign.bootstrap;

import dev.countersign.web.HealthProbe;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks the database for a sign of life, and does not wait for it as long as requests do.
 *
 * @param longest how long it waits, a connection from the pool included
 */
record DatabaseProbe(Pool pool, Duration longest) implements HealthProbe {
  private static final int VALID_SECONDS = 1;

  /** Where connections are taken from. */
  @FunctionalInterface
  interface Pool {
    Connection connection() throws SQLException;
  }

  @Override
  public boolean isDatabaseReachable() {
    return CompletableFuture.supplyAsync(this::answers, Thread::startVirtualThread)
        .completeOnTimeout(false, longest.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private boolean answers() {
    try (Connection connection = pool.connection()) {
      return connection.isValid(VALID_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
