package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import jakarta.inject.Singleton;
import java.util.List;

/** The audit trail in its table; an entry appended inside a transaction is part of it. */
@Singleton
final class JdbcAuditTrail implements AuditTrail {
  private final AuditRows rows;
  private final AuditDocuments documents;

  JdbcAuditTrail(AuditRows rows, AuditDocuments documents) {
    this.rows = rows;
    this.documents = documents;
  }

  @Override
  public void append(AuditEntry entry) {
    rows.save(documents.row(entry));
  }

  @Override
  public List<AuditEntry> of(AuditSubject subject) {
    return rows.of(subject.value()).stream().map(documents::entry).toList();
  }
}
