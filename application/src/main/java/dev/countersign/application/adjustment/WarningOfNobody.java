package dev.countersign.application.adjustment;

import dev.countersign.application.person.People;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.PossibleApprovers;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.HeaderViolation.ApprovalNobody;
import dev.countersign.domain.judgement.Place;
import dev.countersign.domain.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Warns where nobody seen lately could approve. */
public final class WarningOfNobody {
  private static final Duration LATELY = Duration.ofDays(90);

  private final People people;

  public WarningOfNobody(People people) {
    this.people = people;
  }

  /** The warning, or nothing. */
  List<Finding> of(
      Levels levels, Set<LocationId> locations, Set<PersonId> contributors, Instant now) {
    if (levels == Levels.NONE) {
      return List.of();
    }
    var possible =
        new PossibleApprovers(people.approversSince(now.minus(LATELY)), locations, contributors);
    return possible.suffice(levels)
        ? List.of()
        : List.of(new Finding(new ApprovalNobody(levels.count()), Place.WHOLE));
  }
}
