package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.persistence.sql.Part;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads rows of adjustments; open to the framework, which wraps it. */
@Singleton
class RecordedRows {
  private static final Part SELECT = Part.of("SELECT " + RecordedRow.COLUMNS + " FROM ");

  /** Which it is, and what counts up with all that changes: one value, which is soon compared. */
  private static final String STATE = "CONCAT(a.id, a.version, '.', a.erp_changes)";

  private final JdbcOperations jdbc;

  RecordedRows(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that a FROM clause gives, in which the table is called {@code a}. */
  @Connectable
  List<RecordedRow> from(Part tables) {
    Part select = SELECT.then(tables);
    return jdbc.prepareStatement(select.sql(), statement -> read(statement, select));
  }

  private static List<RecordedRow> read(PreparedStatement statement, Part select)
      throws SQLException {
    select.bind(statement);
    try (ResultSet results = statement.executeQuery()) {
      var rows = new ArrayList<RecordedRow>();
      while (results.next()) {
        rows.add(RecordedRow.of(results));
      }
      return rows;
    }
  }

  Optional<RecordedRow> find(UUID id) {
    return only(Part.of("adjustments a WHERE a.id = ?", UuidColumn.bytes(id)));
  }

  /** Those of these ids that are not any more as they are known. */
  List<RecordedRow> differing(Set<AdjustmentId> ids, Collection<RecordedAdjustment> known) {
    Part asked = Part.of("adjustments a WHERE ").then(Part.in("a.id", bytes(ids)));
    return from(asked.then(" AND ").then(Part.notIn(STATE, states(known))));
  }

  private static List<byte[]> bytes(Set<AdjustmentId> ids) {
    return ids.stream().map(id -> UuidColumn.bytes(id.value())).toList();
  }

  private static List<byte[]> states(Collection<RecordedAdjustment> known) {
    return known.stream().map(RecordedRows::state).toList();
  }

  private static byte[] state(RecordedAdjustment recorded) {
    Adjustment adjustment = recorded.adjustment();
    byte[] counts = TextColumn.bytes(adjustment.version() + "." + recorded.erp().changes());
    return ByteBuffer.allocate(UuidColumn.LENGTH + counts.length)
        .put(UuidColumn.bytes(adjustment.id().value()))
        .put(counts)
        .array();
  }

  /** Locks the row until the transaction ends. */
  Optional<RecordedRow> lock(UUID id) {
    return only(Part.of("adjustments a WHERE a.id = ? FOR UPDATE", UuidColumn.bytes(id)));
  }

  /**
   * Locks the creator against every other submission, and the adjustment, until the transaction
   * ends; nothing where there is no row of either.
   */
  Optional<RecordedRow> lock(String creator, UUID id) {
    return only(
        Part.of(
            """
            submitters s STRAIGHT_JOIN adjustments a
            WHERE s.person_id = ? AND a.id = ? FOR UPDATE
            """,
            TextColumn.bytes(creator),
            UuidColumn.bytes(id)));
  }

  /** Those whose document that is; one, unless something went wrong. */
  List<RecordedRow> bearing(String documentId) {
    return from(bearers(documentId));
  }

  /** The same, of which none changes until the transaction ends. */
  List<RecordedRow> lockBearing(String documentId) {
    return from(bearers(documentId).then(" FOR UPDATE"));
  }

  private static Part bearers(String documentId) {
    return Part.of("adjustments a WHERE a.erp_document_id = ?", documentId);
  }

  /** Locks those of the steps' adjustments that nobody else locks, and waits for none. */
  List<RecordedRow> lockFree(List<Long> steps) {
    return from(
        Part.of("posting_steps s JOIN adjustments a ON a.id = s.adjustment_id WHERE ")
            .then(Part.in("s.number", steps))
            .then(" FOR UPDATE SKIP LOCKED"));
  }

  /** The row whose reference nobody else may bear. */
  Optional<RecordedRow> bearingReference(String reference) {
    return only(Part.of("adjustments a WHERE a.reference_key = ?", TextColumn.bytes(reference)));
  }

  private Optional<RecordedRow> only(Part tables) {
    return from(tables).stream().findFirst();
  }
}
