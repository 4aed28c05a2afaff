package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Being written; nobody is asked to approve it. */
public record Draft(Details details) implements Adjustment {
  /** A new one, at version 1. */
  public static Draft create(AdjustmentId id, Content content, Person by, Instant at) {
    return create(id, content, by, at, Optional.empty());
  }

  /**
   * A new one, at version 1.
   *
   * @param reverses the posted one that it takes back
   */
  static Draft create(
      AdjustmentId id, Content content, Person by, Instant at, Optional<AdjustmentId> reverses) {
    return new Draft(new Details(id, 1, content, by, at, at, Set.of(by.id()), List.of(), reverses));
  }

  Draft edit(Content next, Person by, Instant at) {
    return new Draft(details.edited(next, by, at));
  }

  /** Asks for the approval needed, on the content as judged; none needed means approved. */
  Submitted submit(Content judged, Person by, Instant at, ApprovalNeed need) {
    Submission submission = Submission.of(by, at, need);
    Details next = details.submitted(judged, by, at);
    return switch (need.levels()) {
      case NONE -> new Approved(next, submission);
      case ONE, TWO -> new AwaitingApproval(next, submission);
    };
  }

  Cancelled cancel(Instant at) {
    return new Cancelled(details.next(at));
  }
}
