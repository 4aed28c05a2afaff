package dev.countersign.application.period;

import dev.countersign.application.adjustment.Attempted;
import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.person.Role;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Closes periods, and opens them again. */
public final class ClosingPeriods {
  private static final Set<Role> CLOSERS = EnumSet.of(Role.ADMIN);
  private static final String ACTION = "close-periods";
  private static final long NO_VERSION = 0;

  private final Periods periods;
  private final AuditingRefusals refusals;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public ClosingPeriods(
      Periods periods, AuditingRefusals refusals, InstantSource clock, Supplier<UUID> ids) {
    this.periods = periods;
    this.refusals = refusals;
    this.clock = clock;
    this.ids = ids;
  }

  /** Closes all through that day, or opens all. */
  public Attempted<Optional<LocalDate>> close(
      Caller caller, Optional<LocalDate> through, Optional<Keyed<Optional<LocalDate>>> keep) {
    return caller.actor().hasAny(CLOSERS)
        ? periods.close(through, before -> entry(caller, before, through), keep)
        : refused(caller);
  }

  private Attempted<Optional<LocalDate>> refused(Caller caller) {
    var refusal = new Refusal.RoleRequired(CLOSERS);
    refusals.keep(caller.author(), ACTION, AuditSubject.PERIODS, refusal);
    return new Attempted.Refused<>(refusal);
  }

  private AuditEntry entry(Caller caller, Optional<LocalDate> before, Optional<LocalDate> after) {
    return new AuditEntry(
        ids.get(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        caller.author(),
        ACTION,
        AuditSubject.PERIODS,
        NO_VERSION,
        List.of(new FieldChange("closedThrough", text(before), text(after))),
        Map.of());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
