package dev.countersign.bootstrap;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lets time go by for all that waits in the database, while nothing runs that could notice. */
final class PassedTime {
  private static final List<String> MOVED =
      List.of(
          "posting_steps SET due_at = due_at - %1$s, refused_at = refused_at - %1$s",
          "requests SET running_until = running_until - %1$s, counts_until = counts_until - %1$s",
          "request_budget SET closed_until = closed_until - %1$s,"
              + " minute_since = minute_since - %1$s, at_once_since = at_once_since - %1$s",
          "access_token SET turn_until = turn_until - %1$s, silent_until = silent_until - %1$s,"
              + " wait_until = wait_until - %1$s");

  private PassedTime() {}

  static void in(Map<String, String> environment, Duration time) {
    String interval = "INTERVAL " + time.toSeconds() + " SECOND";
    try (var connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var statement = connection.createStatement()) {
      Eventually.get(() -> others(statement), others -> others == 0);
      for (String change : MOVED) {
        statement.executeUpdate("UPDATE " + change.formatted(interval));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A process that was killed may have sent what the server has still to do. */
  private static int others(Statement statement) {
    String sql =
        "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE db = DATABASE() AND id <> CONNECTION_ID()";
    try (ResultSet count = statement.executeQuery(sql)) {
      count.next();
      return count.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
