package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Decision.Verdict;
import dev.countersign.domain.person.Person;
import java.time.Instant;

/** Approved once, and waits for the final approval by somebody else. */
public record AwaitingFinalApproval(Details details, Submission submission) implements Pending {
  private static final int LEVEL = 2;

  Approved approve(Person by, Instant at, String comment) {
    return new Approved(details.decided(decision(Verdict.APPROVED, by, at, comment)), submission);
  }

  @Override
  public int level() {
    return LEVEL;
  }
}
