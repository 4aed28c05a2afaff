package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.persistence.sql.TextColumn;
import jakarta.inject.Singleton;
import java.util.List;

/** The audit trail in its table; an entry appended inside a transaction is part of it. */
@Singleton
final class JdbcAuditTrail implements AuditTrail {
  private final AuditRows rows;
  private final ToldRows told;
  private final AuditDocuments documents;

  JdbcAuditTrail(AuditRows rows, ToldRows told, AuditDocuments documents) {
    this.rows = rows;
    this.told = told;
    this.documents = documents;
  }

  @Override
  public void append(AuditEntry entry) {
    rows.write(documents.row(entry));
  }

  @Override
  public void append(List<AuditEntry> entries) {
    if (!entries.isEmpty()) {
      rows.write(entries.stream().map(documents::row).toList());
    }
  }

  @Override
  public List<AuditEntry> of(AuditSubject subject) {
    return told.of(TextColumn.bytes(subject.id())).stream()
        .map(entry -> documents.entry(entry.entry(), entry.personal()))
        .toList();
  }
}
