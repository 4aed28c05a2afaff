package dev.countersign.persistence.adjustment;

import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an adjustment's row makes the adjustment again; the schema says what each column is. */
record RecordedRow(
    UUID id,
    long version,
    String status,
    String document,
    @Nullable String erpOperation,
    String erpState,
    @Nullable String erpDocumentId,
    @Nullable String erpReference,
    int erpAttempts,
    @Nullable Instant erpNextAttemptAt,
    @Nullable String erpError,
    long erpChanges,
    @Nullable UUID reversedBy,
    ListKey listKey) {
  /** In the order in which {@link #of} reads them, of the table {@code a}. */
  static final String COLUMNS =
      """
      a.id, a.version, a.status, a.document, a.erp_operation, a.erp_state, a.erp_document_id,\
       a.erp_reference, a.erp_attempts, a.erp_next_attempt_at, a.erp_error, a.erp_changes,\
       a.reversed_by, a.list_key\
      """;

  /**
   * The present row, by its columns' places: to look them up by name takes longer than the rest.
   */
  static RecordedRow of(ResultSet row) throws SQLException {
    return new RecordedRow(
        UuidColumn.uuid(row.getBytes(1)),
        row.getLong(2),
        row.getString(3),
        TextColumn.text(row.getBytes(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9),
        moment(row.getTimestamp(10)),
        textOrNull(row.getBytes(11)),
        row.getLong(12),
        uuidOrNull(row.getBytes(13)),
        ListKey.of(row.getBytes(14)));
  }

  private static @Nullable String textOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : TextColumn.text(bytes);
  }

  private static @Nullable UUID uuidOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : UuidColumn.uuid(bytes);
  }

  private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
