package dev.countersign.web.audit;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditRecords.Position;
import dev.countersign.application.audit.AuditRecords.Recorded;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Author.Human;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Role;
import dev.countersign.web.list.Csv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trail as records of comma-separated values, newest first, part by part. */
final class TrailRecords implements Supplier<Optional<byte[]>> {
  private static final int PART = 500;
  private static final List<String> HEADING =
      List.of(
          "seq",
          "at",
          "actor",
          "actorName",
          "roles",
          "action",
          "subjectType",
          "subjectId",
          "version",
          "changes",
          "facts",
          "ip",
          "userAgent",
          "device",
          "requestId",
          "id");

  private final AuditRecords records;
  private final AuditFilter filter;
  private Optional<Position> after = Optional.empty();
  private boolean begun;

  TrailRecords(AuditRecords records, AuditFilter filter) {
    this.records = records;
    this.filter = filter;
  }

  @Override
  public Optional<byte[]> get() {
    List<Recorded> part = records.page(filter, after, PART);
    if (begun && part.isEmpty()) {
      return Optional.empty();
    }
    var text = new Csv();
    if (!begun) {
      text.add(HEADING);
      begun = true;
    }
    part.forEach(each -> text.add(record(each)));
    after = part.isEmpty() ? after : Optional.of(part.getLast().position());
    return Optional.of(text.bytes());
  }

  private static List<@Nullable Object> record(Recorded recorded) {
    AuditEntry entry = recorded.entry();
    Optional<Human> human =
        Optional.of(entry.author()).filter(Human.class::isInstance).map(Human.class::cast);
    return Arrays.asList(
        recorded.seq().orElse(null),
        entry.at(),
        actor(entry.author()),
        human.map(who -> who.actor().person().name()).orElse(""),
        human.map(TrailRecords::roles).orElse(""),
        entry.action(),
        entry.subject().type(),
        entry.subject().id(),
        entry.version(),
        changes(entry),
        new TreeMap<>(entry.facts()),
        origin(human, Origin::ip),
        origin(human, Origin::userAgent),
        origin(human, Origin::device),
        origin(human, Origin::requestId),
        entry.id());
  }

  private static String actor(Author author) {
    return switch (author) {
      case Author.Human(var actor, _) -> actor.id().value();
      case Author.Machine(var name) -> name;
    };
  }

  private static String roles(Human human) {
    return human.actor().roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }

  private static String origin(Optional<Human> human, Function<Origin, String> part) {
    return human.map(Human::origin).map(part).orElse("");
  }

  private static String changes(AuditEntry entry) {
    return entry.changes().stream()
        .map(change -> change.field() + ": " + change.before() + " -> " + change.after())
        .collect(Collectors.joining("; "));
  }
}
