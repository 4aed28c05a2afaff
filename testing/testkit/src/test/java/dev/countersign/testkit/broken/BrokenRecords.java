package dev.countersign.testkit.broken;

import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.erp.Installation;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.period.Periods;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.PersonId;
import dev.countersign.testkit.given.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is kept for later, broken in one way each. */
final class BrokenRecords {
  private BrokenRecords() {}

  /** Forgets who did it. */
  static AuditTrail anonymous(AuditTrail sound) {
    return new AuditTrail() {
      @Override
      public void append(AuditEntry e) {
        var machine = new Author.Machine("somebody");
        sound.append(
            new AuditEntry(
                e.id(),
                e.at(),
                machine,
                e.action(),
                e.subject(),
                e.version(),
                e.changes(),
                e.facts()));
      }

      @Override
      public List<AuditEntry> of(AuditSubject subject) {
        return sound.of(subject);
      }
    };
  }

  static AuditTrail newestFirst(AuditTrail sound) {
    return new AuditTrail() {
      @Override
      public void append(AuditEntry entry) {
        sound.append(entry);
      }

      @Override
      public List<AuditEntry> of(AuditSubject subject) {
        return sound.of(subject).reversed();
      }
    };
  }

  /** Takes everybody for the clerk. */
  static KeptAnswers answeringAnybody(KeptAnswers sound) {
    return new DelegatingAnswers(sound) {
      @Override
      public Optional<KeptAnswer> find(PersonId person, String key) {
        return super.find(Given.clerk().id(), key);
      }
    };
  }

  /** Stays by what was said first. */
  static KeptAnswers stubborn(KeptAnswers sound) {
    return new DelegatingAnswers(sound) {
      @Override
      public void replace(PersonId person, String key, KeptAnswer answer) {}
    };
  }

  /** Forgets as many as it may, whether or not their time has come. */
  static KeptAnswers forgettingAll(KeptAnswers sound) {
    return new DelegatingAnswers(sound) {
      @Override
      public int forget(int most) {
        return most;
      }
    };
  }

  /** Counts what is elsewhere. */
  static Worklists lookingEverywhere(Worklists sound) {
    return actor ->
        sound.of(new Actor(actor.person(), actor.roles(), new LocationAccess.Everywhere()));
  }

  /** Counts what the actor had a part in. */
  static Worklists withTwoEyes(Worklists sound) {
    return actor -> sound.of(new Actor(Given.auditor().person(), actor.roles(), actor.locations()));
  }

  /** Takes all that is asked for to be open. */
  static OpenLines suspecting(OpenLines sound) {
    return (places, _) -> sound.among(places, Optional.empty()).isEmpty() ? places : Set.of();
  }

  /** Leaves nobody out. */
  static OpenLines including(OpenLines sound) {
    return (places, _) -> sound.among(places, Optional.empty());
  }

  /** Says whatever it is told. */
  static Installations agreeing(Installations sound) {
    return new Installations() {
      @Override
      public Optional<Installation> find() {
        return sound.find();
      }

      @Override
      public Installation remember(Installation installation) {
        sound.remember(installation);
        return installation;
      }
    };
  }

  /** Has every policy begin whenever it is said. */
  static Policies beginning(Policies sound) {
    return (_, now, _) -> now;
  }

  /** Has a policy begin, and notes it of something else. */
  static Policies unnoticed(Policies sound) {
    return (hash, now, entry) ->
        sound.begin(hash, now, entry.andThen(_ -> Given.entry(Given.draft())));
  }

  /** Closes periods, and notes it of something else. */
  static Periods unseen(Periods sound) {
    return new Periods() {
      @Override
      public Optional<LocalDate> closedThrough() {
        return sound.closedThrough();
      }

      @Override
      public Once<Optional<LocalDate>> close(
          Optional<LocalDate> through,
          Function<Optional<LocalDate>, AuditEntry> entry,
          Optional<Keyed<Optional<LocalDate>>> keep) {
        return sound.close(through, entry.andThen(_ -> Given.entry(Given.draft())), keep);
      }
    };
  }
}
