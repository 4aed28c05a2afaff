package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import java.time.Instant;

/**
 * Who asked for approval, and what approval was found to be needed.
 *
 * @param waitingSince when the level now waited for began to wait
 */
public record Submission(Person by, Instant at, ApprovalNeed need, Instant waitingSince) {
  public static Submission of(Person by, Instant at, ApprovalNeed need) {
    return new Submission(by, at, need, at);
  }

  Submission waitingSince(Instant next) {
    return new Submission(by, at, need, next);
  }
}
