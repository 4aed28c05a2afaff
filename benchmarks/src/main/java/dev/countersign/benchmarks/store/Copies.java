package dev.countersign.benchmarks.store;

import dev.countersign.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Copies what a schema holds, each copy a day before the one before, by statements over all rows:
 * the server makes a million in minutes. The copies' documents keep the times of the original.
 */
final class Copies {
  private static final int AT_ONCE = 25;

  /** A copy's id: the original's with the number of the copy in it. */
  private static final String ID =
      "CONCAT(LEFT(a.id, 8), UNHEX(LPAD(HEX(0x80000000 | c.n), 8, '0')), RIGHT(a.id, 4))";

  private static final String KEY =
      """
      CONCAT(UNHEX(LPAD(HEX(CAST(CONV(HEX(LEFT(%1$s.list_key, 8)), 16, 10) AS UNSIGNED)
      - c.n * 86400000000), 16, '0')), SUBSTRING(%1$s.list_key, 9, 8),
      UNHEX(LPAD(HEX(0x80000000 | c.n), 8, '0')), RIGHT(%1$s.list_key, 4))\
      """;

  private static final String TEXT_OF_ID =
      """
      LOWER(CONCAT_WS('-', HEX(LEFT(%1$s, 4)), HEX(SUBSTRING(%1$s, 5, 2)),
      HEX(SUBSTRING(%1$s, 7, 2)), HEX(SUBSTRING(%1$s, 9, 2)), HEX(RIGHT(%1$s, 6))))\
      """;

  private static final String ADJUSTMENTS =
      """
      INSERT INTO adjustments (id, version, status, type, adjusted_on, reason, created_by, created_at,
      updated_at, header_location, sole_location, reference_key, document, erp_operation, erp_state,
      erp_document_id, erp_reference, erp_attempts, erp_next_attempt_at, erp_error, erp_changes,
      submitted_at, submitted_worth, reversed_by, list_key, location_count, first_approver,
      waiting_since)
      SELECT %s, version, status, type, adjusted_on - INTERVAL c.n DAY, reason, created_by,
      created_at - INTERVAL c.n DAY, updated_at - INTERVAL c.n DAY, header_location, sole_location,
      NULL, REPLACE(document, %s, %s), erp_operation, erp_state, NULL, NULL, 0, NULL, NULL,
      erp_changes, submitted_at - INTERVAL c.n DAY, submitted_worth, NULL, %s, location_count,
      first_approver, waiting_since - INTERVAL c.n DAY
      FROM copies c STRAIGHT_JOIN originals o STRAIGHT_JOIN adjustments a ON a.id = o.id
      WHERE c.n BETWEEN ? AND ? ORDER BY c.n DESC, a.list_key\
      """
          .formatted(
              ID, TEXT_OF_ID.formatted("a.id"), TEXT_OF_ID.formatted(ID), KEY.formatted("a"));

  private static final String TERMS =
      """
      INSERT INTO adjustment_terms (kind, term, list_key)
      SELECT t.kind, IF(t.kind = 5, CONCAT(LEFT(t.term, LENGTH(t.term) - 10),
      CAST(RIGHT(t.term, 10) AS DATE) - INTERVAL c.n DAY), t.term), %s
      FROM original_terms t CROSS JOIN copies c WHERE c.n BETWEEN ? AND ?
      ORDER BY t.kind, t.term, c.n DESC, t.list_key\
      """
          .formatted(KEY.formatted("t"));

  private Copies() {}

  /** So many copies beside the original. */
  static void make(Database schema, int copies) throws SQLException {
    try (Connection connection = schema.connect();
        var statement = connection.createStatement()) {
      statement.execute("SET GLOBAL innodb_buffer_pool_size = 2147483648");
      statement.execute("SET unique_checks = 0");
      prepare(statement, copies);
      for (int from = 1; from <= copies; from += AT_ONCE) {
        copy(connection, from, Math.min(copies, from + AT_ONCE - 1));
      }
      statement.execute("DROP TABLE copies, originals, original_terms");
    }
  }

  private static void prepare(Statement statement, int copies) throws SQLException {
    statement.execute("CREATE TABLE copies (n BIGINT PRIMARY KEY)");
    statement.execute("CREATE TABLE originals AS SELECT id FROM adjustments");
    statement.execute("CREATE TABLE original_terms AS SELECT * FROM adjustment_terms");
    String numbers =
        IntStream.rangeClosed(1, copies)
            .mapToObj(n -> "(" + n + ")")
            .collect(Collectors.joining(","));
    statement.execute("INSERT INTO copies VALUES " + numbers);
  }

  private static void copy(Connection connection, int from, int to) throws SQLException {
    for (String sql : new String[] {ADJUSTMENTS, TERMS}) {
      try (var statement = connection.prepareStatement(sql)) {
        statement.setInt(1, from);
        statement.setInt(2, to);
        statement.execute();
      }
    }
  }
}
