package dev.countersign.web.audit;

import static dev.countersign.web.json.Plain.saidOrNull;

import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows entries of the trail as far as somebody may know them. */
final class AuditViewing {
  private static final Set<Role> CONFIDANTS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

  private final boolean confided;

  AuditViewing(Actor reader) {
    this.confided = reader.hasAny(CONFIDANTS);
  }

  AuditView of(List<AuditEntry> entries) {
    return new AuditView(
        entries.stream().map(entry -> view(entry, Optional.empty())).toList(), null);
  }

  /**
   * One of them.
   *
   * @param seq its number, where it is known
   */
  AuditEntryView view(AuditEntry entry, Optional<Long> seq) {
    return switch (entry.author()) {
      case Author.Human(var actor, var origin) ->
          view(entry, seq, somebody(actor), confided ? origin : Origin.UNKNOWN, entry.facts());
      case Author.Machine(var name) ->
          view(entry, seq, system(name), Origin.UNKNOWN, confided ? entry.facts() : Map.of());
    };
  }

  private static AuditEntryView view(
      AuditEntry entry,
      Optional<Long> seq,
      AuthorView author,
      Origin origin,
      Map<String, String> facts) {
    return new AuditEntryView(
        seq.orElse(null),
        entry.id().toString(),
        entry.at(),
        author,
        entry.action(),
        SubjectView.of(entry.subject()),
        entry.version(),
        entry.changes().stream().map(AuditViewing::change).toList(),
        facts,
        saidOrNull(origin.ip()),
        saidOrNull(origin.userAgent()),
        saidOrNull(origin.device()),
        saidOrNull(origin.requestId()));
  }

  private static AuthorView somebody(Actor actor) {
    return new AuthorView(
        actor.id().value(),
        saidOrNull(actor.person().name()),
        actor.roles().stream().sorted().map(Enum::name).toList(),
        null);
  }

  private static AuthorView system(String name) {
    return new AuthorView(null, null, null, name);
  }

  private static FieldChangeView change(FieldChange change) {
    return new FieldChangeView(
        change.field(), saidOrNull(change.before()), saidOrNull(change.after()));
  }
}
