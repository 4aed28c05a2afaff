package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import java.time.Instant;

/**
 * What somebody decided at a level, about one version.
 *
 * @param level 1 for the first approval, 2 for the final one
 * @param comment the approver's comment, or the reason of a rejection; blank where there is none
 * @param version the version that was judged
 * @param lapsed whether a later edit or withdrawal made it void
 */
public record Decision(
    int level,
    Verdict verdict,
    Person by,
    Instant at,
    String comment,
    long version,
    boolean lapsed) {
  /** Which way it went. */
  public enum Verdict {
    APPROVED,
    REJECTED
  }

  Decision lapse() {
    return new Decision(level, verdict, by, at, comment, version, true);
  }

  boolean isStandingApprovalAt(int asked) {
    return !lapsed && verdict == Verdict.APPROVED && level == asked;
  }
}
