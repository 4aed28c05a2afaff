package dev.countersign.benchmarks.floor;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All that the application sent to the database while one adjustment was created and submitted,
 * transactions' beginnings and ends included; sent again, it does the same to another adjustment.
 */
final class Script {
  private final List<Template> statements;
  private final Names recorded;
  private final AtomicLong sent = new AtomicLong();

  Script(List<String> statements, Names recorded) {
    this.statements =
        statements.stream().map(sql -> new Template(sql, recorded.written())).toList();
    this.recorded = recorded;
  }

  /** The next adjustment, of that person. */
  void send(Statement statement, String person) throws SQLException {
    List<String> values = recorded.next(sent.incrementAndGet(), person).written();
    for (Template sql : statements) {
      statement.execute(sql.with(values));
    }
  }
}
