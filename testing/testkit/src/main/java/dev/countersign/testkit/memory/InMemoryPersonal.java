package dev.countersign.testkit.memory;

import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Author.Human;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/** Who is forgotten in an {@link InMemoryStore}: how far, by their entries' ids. */
final class InMemoryPersonal implements PersonalRecords {
  private final InMemoryStore store;
  final Set<AuditEntry> forgotten = new HashSet<>();

  InMemoryPersonal(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public int erase(PersonId person, IntFunction<AuditEntry> entry) {
    return store.alone(() -> {
      int before = forgotten.size();
      store.entries.stream().filter(each -> isOf(each, person)).forEach(forgotten::add);
      int erased = forgotten.size() - before;
      store.entries.add(entry.apply(erased));
      return erased;
    });
  }

  private static boolean isOf(AuditEntry entry, PersonId person) {
    return entry.author() instanceof Human human && human.actor().id().equals(person);
  }

  /** The entry, as far as its author is not forgotten. */
  static AuditEntry shown(InMemoryStore store, AuditEntry entry) {
    return entry.author() instanceof Human human && store.personal.forgotten.contains(entry)
        ? nameless(entry, human)
        : entry;
  }

  private static AuditEntry nameless(AuditEntry entry, Human human) {
    var person = new Person(human.actor().id(), "");
    var actor = new Actor(person, human.actor().roles(), human.actor().locations());
    var origin = new Origin("", "", "", human.origin().requestId());
    return new AuditEntry(
        entry.id(),
        entry.at(),
        new Author.Human(actor, origin),
        entry.action(),
        entry.subject(),
        entry.version(),
        entry.changes(),
        entry.facts());
  }
}
