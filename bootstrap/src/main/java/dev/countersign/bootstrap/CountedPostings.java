package dev.countersign.bootstrap;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.application.posting.Postings;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Counts how steps end, by what the ERP was told and what became of it. */
final class CountedPostings implements Postings {
  private final Postings postings;
  private final MeterRegistry registry;

  CountedPostings(Postings postings, MeterRegistry registry) {
    this.postings = postings;
    this.registry = registry;
  }

  @Override
  public Settled settle(
      ClaimedStep claim, StepResult result, AuditEntry entry, Optional<Adjustment> next) {
    Settled settled = postings.settle(claim, result, entry, next);
    if (settled != Settled.STALE) {
      String outcome = settled == Settled.DONE ? word(result) : "lease_lost";
      String operation = claim.step().operation().name().toLowerCase(Locale.ROOT);
      registry
          .counter("countersign.posting.outcomes", "operation", operation, "outcome", outcome)
          .increment();
    }
    return settled;
  }

  private static String word(StepResult result) {
    return switch (result) {
      case StepResult.Confirmed _ -> "confirmed";
      case StepResult.SendAgain _ -> "not_sent";
      case StepResult.LookAgain _ -> "in_doubt";
      case StepResult.CheckAgain _ -> "not_checked";
      case StepResult.ConfirmAgain _ -> "not_adjusted_yet";
      case StepResult.Failed _ -> "failed";
      case StepResult.GivenUp _ -> "given_up";
    };
  }

  @Override
  public List<ClaimedStep> claim(int most, Duration lease, Attempting attempting) {
    return postings.claim(most, lease, attempting);
  }

  @Override
  public List<ClaimedStep> claimLost(int most, Duration lease) {
    return postings.claimLost(most, lease);
  }

  @Override
  public List<ClaimedStep> renew(List<ClaimedStep> claims, Duration lease) {
    return postings.renew(claims, lease);
  }

  @Override
  public Set<AdjustmentId> bearers(DocumentId document) {
    return postings.bearers(document);
  }
}
