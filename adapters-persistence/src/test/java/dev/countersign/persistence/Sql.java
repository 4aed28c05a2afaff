package dev.countersign.persistence;

import io.micronaut.context.BeanContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A test's own hands on the database, past everything under test. */
public final class Sql {
  private final DataSource pool;

  Sql(BeanContext context) {
    this.pool = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }

  /** Runs one statement, committed at once. */
  public void run(String statement) {
    try (Connection connection = pool.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Reads one value of the first row. */
  public <T> T one(String query, Reading<T> reading) {
    try (Connection connection = pool.getConnection();
        var prepared = connection.prepareStatement(query);
        ResultSet rows = prepared.executeQuery()) {
      rows.next();
      return reading.of(rows);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  public long count(String table) {
    return one("SELECT COUNT(*) FROM " + table, row -> row.getLong(1));
  }

  /** Another connection of the pool, for the test to hold. */
  public Connection connection() throws SQLException {
    return pool.getConnection();
  }

  /** Takes a value out of a row. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
