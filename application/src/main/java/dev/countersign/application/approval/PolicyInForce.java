package dev.countersign.application.approval;

import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.FieldChange;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The approval policy that this process judges by, and since when it is in force. */
public record PolicyInForce(ApprovalPolicy policy, Instant since) {
  private static final System.Logger LOG = System.getLogger("countersign.policy");
  private static final Author START = new Author.Machine("start");
  private static final long NO_VERSION = 0;

  /**
   * Puts it in force; where it takes the place of another, the log and the audit trail tell so.
   *
   * @param ids makes UUIDs of version 7
   */
  public static PolicyInForce begin(
      ApprovalPolicy policy, Policies policies, InstantSource clock, Supplier<UUID> ids) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant since =
        policies.begin(
            policy.hash(), now, before -> entry(ids.get(), now, before.orElse(""), policy.hash()));
    String change = since.equals(now) ? "takes the place of the one before" : "has not changed";
    LOG.log(Level.INFO, "approval policy {0} {1}; since {2}", policy.hash(), change, since);
    return new PolicyInForce(policy, since);
  }

  private static AuditEntry entry(UUID id, Instant at, String before, String after) {
    return new AuditEntry(
        id,
        at,
        START,
        "change-policy",
        AuditSubject.POLICY,
        NO_VERSION,
        List.of(new FieldChange("policyHash", before, after)),
        Map.of());
  }
}
