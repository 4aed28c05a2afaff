package dev.countersign.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A schema on a server, and how to get in. */
public record Database(String jdbcUrl, String username, String password) {
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, username, password);
  }

  void execute(String sql) {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(
          username + " at " + jdbcUrl + " could not " + sql + ": " + e.getMessage(), e);
    }
  }

  /** Says where it is, and no password. */
  @Override
  public String toString() {
    return username + " at " + jdbcUrl;
  }
}
