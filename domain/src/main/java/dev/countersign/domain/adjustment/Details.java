package dev.countersign.domain.adjustment;

import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every adjustment has, whatever its state.
 *
 * @param version 1 at first, one more with each change of content, status or decisions
 * @param contributors everybody who ever created, edited, submitted or counted it
 * @param decisions oldest first, the lapsed ones too
 * @param reverses the posted one that it takes back, for its whole life; empty of all others
 */
public record Details(
    AdjustmentId id,
    long version,
    Content content,
    Person createdBy,
    Instant createdAt,
    Instant updatedAt,
    Set<PersonId> contributors,
    List<Decision> decisions,
    Optional<AdjustmentId> reverses) {
  public Details {
    contributors = Set.copyOf(contributors);
    decisions = List.copyOf(decisions);
    if (version < 1) {
      throw new IllegalArgumentException("version " + version);
    }
  }

  /** Who gave a first approval that still stands. */
  public Optional<PersonId> firstApprover() {
    return decisions.stream()
        .filter(decision -> decision.isStandingApprovalAt(1))
        .map(decision -> decision.by().id())
        .findFirst();
  }

  /** Whether they gave a first approval that still stands. */
  boolean wasFirstApprovedBy(PersonId person) {
    return firstApprover().filter(person::equals).isPresent();
  }

  /** Whether they ever decided on it, at any level and in any way. */
  boolean wasDecidedBy(PersonId person) {
    return decisions.stream().anyMatch(d -> d.by().id().equals(person));
  }

  Details next(Instant at) {
    return with(content, at, contributors, decisions);
  }

  Details edited(Content next, Person by, Instant at) {
    return with(next, at, withContributor(by), lapsed());
  }

  Details submitted(Content judged, Person by, Instant at) {
    return with(judged, at, withContributor(by), decisions);
  }

  Details lapsing(Instant at) {
    return with(content, at, contributors, lapsed());
  }

  Details decided(Decision decision) {
    return with(
        content,
        decision.at(),
        contributors,
        Stream.concat(decisions.stream(), Stream.of(decision)).toList());
  }

  private Details with(Content c, Instant at, Set<PersonId> people, List<Decision> all) {
    return new Details(id, version + 1, c, createdBy, createdAt, at, people, all, reverses);
  }

  private Set<PersonId> withContributor(Person person) {
    var all = new HashSet<>(contributors);
    all.add(person.id());
    return all;
  }

  private List<Decision> lapsed() {
    return decisions.stream().map(Decision::lapse).toList();
  }
}
