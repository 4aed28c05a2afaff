package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Attempted;
import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.application.posting.PostingSwitch.Turned;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Has all replicas tell the ERP nothing, until somebody lets them go on. */
public final class PausingPostings {
  private static final Set<Role> PAUSERS = EnumSet.of(Role.ADMIN);
  private static final Author CONFIGURATION = new Author.Machine("POSTING_PAUSED");
  private static final long NO_VERSION = 0;

  private final PostingSwitch postings;
  private final AuditingRefusals refusals;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public PausingPostings(
      PostingSwitch postings, AuditingRefusals refusals, InstantSource clock, Supplier<UUID> ids) {
    this.postings = postings;
    this.refusals = refusals;
    this.clock = clock;
    this.ids = ids;
  }

  /** Has nothing told any more. */
  public Attempted<State> pause(Caller caller, Optional<Keyed<State>> keep) {
    return turned(caller, new State.Paused(caller.actor().id().value(), now()), keep);
  }

  /** Lets it go on. */
  public Attempted<State> resume(Caller caller, Optional<Keyed<State>> keep) {
    return turned(caller, new State.Running(), keep);
  }

  /** As the configuration asks at a start; who had paused it before stays named. */
  public void pauseAtStart() {
    turn(new State.Paused("POSTING_PAUSED", now()), CONFIGURATION, Optional.empty());
  }

  private Attempted<State> turned(Caller caller, State next, Optional<Keyed<State>> keep) {
    return caller.actor().hasAny(PAUSERS)
        ? turn(next, caller.author(), keep)
        : refused(caller, next);
  }

  private Attempted<State> refused(Caller caller, State next) {
    var refusal = new Refusal.RoleRequired(PAUSERS);
    refusals.keep(caller.author(), action(next), AuditSubject.POSTING, refusal);
    return new Attempted.Refused<>(refusal);
  }

  /** Turns nothing where it is so already. */
  private Once<State> turn(State next, Author author, Optional<Keyed<State>> keep) {
    return postings.turn(
        before ->
            before.getClass().equals(next.getClass())
                ? Optional.empty()
                : Optional.of(new Turned(next, entry(author, before, next))),
        keep);
  }

  private AuditEntry entry(Author author, State before, State next) {
    return new AuditEntry(
        ids.get(),
        now(),
        author,
        action(next),
        AuditSubject.POSTING,
        NO_VERSION,
        List.of(new FieldChange("posting", word(before), word(next))),
        Map.of());
  }

  private static String action(State next) {
    return switch (next) {
      case State.Running() -> "resume-posting";
      case State.Paused _ -> "pause-posting";
    };
  }

  private static String word(State state) {
    return switch (state) {
      case State.Running() -> "RUNNING";
      case State.Paused _ -> "PAUSED";
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
