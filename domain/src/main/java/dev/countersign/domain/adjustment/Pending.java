package dev.countersign.domain.adjustment;

import dev.countersign.domain.adjustment.Decision.Verdict;
import dev.countersign.domain.person.Person;
import java.time.Instant;

/** Waits for somebody's decision. */
public sealed interface Pending extends Adjustment permits AwaitingApproval, AwaitingFinalApproval {
  Submission submission();

  /** The level waited for, 1 or 2. */
  int level();

  /** Turns it down, for a reason. */
  default Rejected reject(Person by, Instant at, String reason) {
    return new Rejected(
        details().decided(decision(Verdict.REJECTED, by, at, reason)), submission());
  }

  /** Takes the request back; decisions lapse. */
  default Draft withdraw(Instant at) {
    return new Draft(details().lapsing(at));
  }

  /** Such a decision at the level waited for, about the present version. */
  default Decision decision(Verdict verdict, Person by, Instant at, String comment) {
    return new Decision(level(), verdict, by, at, comment, version(), false);
  }
}
