package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Hash;
import dev.countersign.persistence.audit.EntryJson.AuthorJson;
import dev.countersign.persistence.audit.EntryJson.SubjectJson;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of audit entries, and audit entries of rows. */
@Singleton
final class AuditDocuments {
  private static final long NONE = 0;

  private final Documents documents;
  private final CanonicalJson canonical;
  private final PersonalData personal;
  private final EntryMapping mapping;

  AuditDocuments(
      Documents documents, CanonicalJson canonical, PersonalData personal, EntryMapping mapping) {
    this.documents = documents;
    this.canonical = canonical;
    this.personal = personal;
    this.mapping = mapping;
  }

  AuditRow row(AuditEntry entry) {
    Optional<Hash> hash =
        entry.author() instanceof Author.Human human
            ? Optional.of(personal.kept(human))
            : Optional.empty();
    return new AuditRow(
        NONE,
        entry.subject().id(),
        entry.at().truncatedTo(ChronoUnit.MICROS),
        entry.action(),
        Authors.actor(entry.author()),
        hash.map(Hash::hex).orElse(null),
        canonical.written(json(entry, Authors.json(entry.author(), hash))));
  }

  /**
   * The entry as it was.
   *
   * @param values the personal data of whose it is; null where it was erased
   */
  AuditEntry entry(String document, @Nullable String values) {
    EntryJson json = documents.read(document, EntryJson.class);
    PersonalJson whose =
        values == null ? PersonalJson.ERASED : documents.read(values, PersonalJson.class);
    return new AuditEntry(
        UUID.fromString(json.id()),
        Instant.parse(json.at()),
        Authors.author(json.author(), whose),
        json.action(),
        new AuditSubject(AuditSubject.Type.valueOf(json.subject().type()), json.subject().id()),
        Long.parseLong(json.version()),
        mapping.changes(json.changes()),
        json.facts());
  }

  private EntryJson json(AuditEntry entry, AuthorJson author) {
    return new EntryJson(
        entry.action(),
        entry.at().toString(),
        author,
        mapping.json(entry.changes()),
        entry.facts(),
        entry.id().toString(),
        new SubjectJson(entry.subject().id(), entry.subject().type().name()),
        Long.toString(entry.version()));
  }
}
