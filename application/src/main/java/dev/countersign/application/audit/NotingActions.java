package dev.countersign.application.audit;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes to the trail what somebody does that changes nothing else. */
public final class NotingActions {
  private static final long NO_VERSION = 0;

  private final AuditTrail trail;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public NotingActions(AuditTrail trail, InstantSource clock, Supplier<UUID> ids) {
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /** It is durable on return. */
  public void note(Author author, String action, AuditSubject subject, Map<String, String> facts) {
    note(author, action, subject, NO_VERSION, facts);
  }

  /** The same of what has a version. */
  void note(
      Author author, String action, AuditSubject subject, long version, Map<String, String> facts) {
    trail.append(entry(author, action, subject, version, facts));
  }

  /** The entry, for who keeps it with something else. */
  AuditEntry entry(Author author, String action, AuditSubject subject, Map<String, String> facts) {
    return entry(author, action, subject, NO_VERSION, facts);
  }

  private AuditEntry entry(
      Author author, String action, AuditSubject subject, long version, Map<String, String> facts) {
    return new AuditEntry(
        ids.get(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        author,
        action,
        subject,
        version,
        List.of(),
        facts);
  }
}
