package dev.countersign.sandbox;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Has the trail tell who logged in, and who tried. */
final class Logins {
  /** Whoever it was, they did not show it. */
  private static final Person NOBODY = new Person(new PersonId("anonymous"), "");

  private static final int LONGEST = 255;
  private static final long NO_VERSION = 0;

  private final AuditTrail trail;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  Logins(AuditTrail trail, InstantSource clock, Supplier<UUID> ids) {
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  void succeeded(DemoUser user, Origin origin) {
    var person = new Person(new PersonId(user.name()), user.fullName());
    var actor = new Actor(person, Set.copyOf(user.roles()), new LocationAccess.Everywhere());
    append(new Author.Human(actor, origin), "login", Map.of());
  }

  /** The name may be anything that was typed there. */
  void failed(String name, Origin origin) {
    var actor = new Actor(NOBODY, Set.of(), new LocationAccess.Everywhere());
    String typed = name.substring(0, Math.min(name.length(), LONGEST));
    append(new Author.Human(actor, origin), "login.refused", Map.of("username", typed));
  }

  private void append(Author.Human author, String action, Map<String, String> facts) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AuditSubject subject = AuditSubject.of(author.actor().id());
    trail.append(
        new AuditEntry(ids.get(), now, author, action, subject, NO_VERSION, List.of(), facts));
  }
}
