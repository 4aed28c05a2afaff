package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.UUID;

/** Makes rows of audit entries, and audit entries of rows. */
@Singleton
final class AuditDocuments {
  private final Documents documents;
  private final EntryMapping mapping;

  AuditDocuments(Documents documents, EntryMapping mapping) {
    this.documents = documents;
    this.mapping = mapping;
  }

  AuditRow row(AuditEntry entry) {
    return new AuditRow(
        entry.id(),
        entry.subject().value(),
        entry.at().truncatedTo(ChronoUnit.MICROS),
        entry.action(),
        Authors.actor(entry.author()),
        documents.written(json(entry)));
  }

  AuditEntry entry(AuditRow row) {
    EntryJson json = documents.read(row.entry(), EntryJson.class);
    return new AuditEntry(
        UUID.fromString(json.id()),
        Instant.parse(json.at()),
        Authors.author(json.author()),
        json.action(),
        new AuditSubject(UUID.fromString(json.subject())),
        Long.parseLong(json.version()),
        mapping.changes(json.changes()),
        json.facts());
  }

  private EntryJson json(AuditEntry entry) {
    return new EntryJson(
        entry.action(),
        entry.at().toString(),
        Authors.json(entry.author()),
        mapping.json(entry.changes()),
        new TreeMap<>(entry.facts()),
        entry.id().toString(),
        entry.subject().toString(),
        Long.toString(entry.version()));
  }
}
