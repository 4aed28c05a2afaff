package dev.countersign.application.approval;

import dev.countersign.domain.approval.ApprovalPolicy;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The approval policy that this process judges by, and since when it is in force. */
public record PolicyInForce(ApprovalPolicy policy, Instant since) {
  private static final System.Logger LOG = System.getLogger("countersign.policy");

  /** Puts it in force, and logs whether it takes the place of another. */
  public static PolicyInForce begin(ApprovalPolicy policy, Policies policies, InstantSource clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant since = policies.begin(policy.hash(), now);
    String change = since.equals(now) ? "takes the place of the one before" : "has not changed";
    LOG.log(Level.INFO, "approval policy {0} {1}; since {2}", policy.hash(), change, since);
    return new PolicyInForce(policy, since);
  }
}
