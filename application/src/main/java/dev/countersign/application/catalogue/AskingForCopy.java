package dev.countersign.application.catalogue;

import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.person.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says who may have the ERP's catalogue copied anew, and has the trail tell of it. */
public final class AskingForCopy {
  private static final Set<Role> ASKERS = EnumSet.of(Role.ADMIN);
  private static final String ACTION = "refresh-catalogue";

  private final NotingActions noting;
  private final AuditingRefusals refusals;

  public AskingForCopy(NotingActions noting, AuditingRefusals refusals) {
    this.noting = noting;
    this.refusals = refusals;
  }

  /** Says why they may not; empty where they may, and the trail tells that they asked. */
  public Optional<Refusal> ask(Author.Human asker) {
    if (!asker.actor().hasAny(ASKERS)) {
      var refusal = new Refusal.RoleRequired(ASKERS);
      refusals.keep(asker, ACTION, AuditSubject.CATALOGUE, refusal);
      return Optional.of(refusal);
    }
    noting.note(asker, ACTION, AuditSubject.CATALOGUE, Map.of());
    return Optional.empty();
  }
}
