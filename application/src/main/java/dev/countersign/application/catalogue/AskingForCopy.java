package dev.countersign.application.catalogue;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
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

/** Says who may have the ERP's catalogue copied anew, and has the trail tell of it. */
public final class AskingForCopy {
  private static final Set<Role> ASKERS = EnumSet.of(Role.ADMIN);
  private static final String ACTION = "refresh-catalogue";
  private static final long NO_VERSION = 0;

  private final AuditTrail trail;
  private final AuditingRefusals refusals;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public AskingForCopy(
      AuditTrail trail, AuditingRefusals refusals, InstantSource clock, Supplier<UUID> ids) {
    this.trail = trail;
    this.refusals = refusals;
    this.clock = clock;
    this.ids = ids;
  }

  /** Says why they may not; empty where they may, and the trail tells that they asked. */
  public Optional<Refusal> ask(Author.Human asker) {
    if (!asker.actor().hasAny(ASKERS)) {
      var refusal = new Refusal.RoleRequired(ASKERS);
      refusals.keep(asker, ACTION, AuditSubject.CATALOGUE, refusal);
      return Optional.of(refusal);
    }
    trail.append(entry(asker));
    return Optional.empty();
  }

  private AuditEntry entry(Author.Human asker) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new AuditEntry(
        ids.get(), now, asker, ACTION, AuditSubject.CATALOGUE, NO_VERSION, List.of(), Map.of());
  }
}
