package dev.countersign.bootstrap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Keeps everybody from writing adjustments, so that what writes one is caught in the middle. */
final class HeldTable implements AutoCloseable {
  private final Connection holder;
  private final Connection watcher;

  private HeldTable(Connection holder, Connection watcher) {
    this.holder = holder;
    this.watcher = watcher;
  }

  static HeldTable adjustments(Map<String, String> environment) {
    try {
      var held = new HeldTable(connection(environment), connection(environment));
      try (var statement = held.holder.createStatement()) {
        statement.execute("LOCK TABLES adjustments READ");
      }
      held.watcher.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
      return held;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether somebody has taken the key in a transaction that has not ended. */
  boolean caught(String key) {
    try (var query =
        watcher.prepareStatement("SELECT COUNT(*) FROM kept_answers WHERE answer_key = ?")) {
      query.setString(1, key);
      try (ResultSet count = query.executeQuery()) {
        return count.next() && count.getInt(1) == 1;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void release() {
    try (var statement = holder.createStatement()) {
      statement.execute("UNLOCK TABLES");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Also releases it. */
  @Override
  public void close() {
    try (holder;
        watcher) {
      release();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connection(Map<String, String> environment) throws SQLException {
    return DriverManager.getConnection(
        environment.get("DATASOURCES_DEFAULT_URL"),
        environment.get("DATASOURCES_DEFAULT_USERNAME"),
        environment.get("DATASOURCES_DEFAULT_PASSWORD"));
  }
}
