package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Decision.Verdict;
import dev.countersign.domain.person.Person;
import java.time.Instant;

/** Waits for its first approval. */
public record AwaitingApproval(Details details, Submission submission)
    implements Submitted, Pending {
  private static final int LEVEL = 1;

  Approval approve(Person by, Instant at, String comment) {
    Details next = details.decided(decision(Verdict.APPROVED, by, at, comment));
    return switch (submission.need().levels()) {
      case NONE, ONE -> new Approval.Complete(new Approved(next, submission));
      case TWO ->
          new Approval.AnotherNeeded(new AwaitingFinalApproval(next, submission.waitingSince(at)));
    };
  }

  @Override
  public int level() {
    return LEVEL;
  }
}
