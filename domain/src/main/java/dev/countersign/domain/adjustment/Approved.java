package dev.countersign.domain.adjustment;

import java.time.Instant;

/** Approved by everybody asked; on its way into the ERP's books. */
public record Approved(Details details, Submission submission) implements Submitted {
  /** The ERP has it in its books. */
  public Posted posted(Instant at) {
    return new Posted(details.next(at), submission);
  }

  /** Taken back before the ERP has it; decisions lapse. */
  public Draft reopened(Instant at) {
    return new Draft(details.lapsing(at));
  }
}
