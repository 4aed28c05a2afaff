package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Refusal.LocationForbidden;
import dev.countersign.domain.adjustment.Refusal.StatusForbids;
import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenPeople;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may take what back, and that the draft which does so never forgets it. */
class ReversingTest {
  private static final ExpectedVersion ANY = new ExpectedVersion.Any();

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForThoseWhoMayCreateWhoeverPostedIt(Role role) {
    boolean creates = EnumSet.of(Role.CLERK, Role.APPROVER, Role.ADMIN).contains(role);
    assertThat(refusal(posted(), actor(role, new LocationAccess.Everywhere())).isEmpty())
        .isEqualTo(creates);
  }

  @Test
  void takesEveryLocation() {
    assertThat(refusal(posted(), actor(Role.ADMIN, new LocationAccess.Only(Set.of()))))
        .contains(new LocationForbidden());
  }

  @Test
  void isForWhatIsPostedAndNothingElse() {
    Actor admin = actor(Role.ADMIN, new LocationAccess.Everywhere());
    assertThat(Situation.adjustments())
        .allSatisfy(adjustment ->
            assertThat(refusal(adjustment, admin))
                .isEqualTo(
                    Optional.of(adjustment.status())
                        .filter(status -> status != Status.POSTED)
                        .map(status -> new StatusForbids(Action.REVERSE, status))));
  }

  @Test
  void isRememberedThroughEditsAndSubmission() {
    Posted posted = posted();
    Actor clerk = actor(Role.CLERK, new LocationAccess.Everywhere());
    Instant at = posted.details().updatedAt();
    Draft draft =
        posted.reversed(new AdjustmentId(new UUID(9, 9)), posted.content(), clerk.person(), at);
    Adjustment edited = made(Drafting.edit(draft, clerk, ANY, posted.content(), at.plusSeconds(1)));
    Adjustment submitted =
        made(
            Drafting.submit(
                edited,
                clerk,
                ANY,
                edited.content(),
                GivenAdjustment.need(Levels.TWO),
                at.plusSeconds(2)));
    assertThat(Stream.of(draft, edited, submitted).map(a -> a.details().reverses()))
        .containsOnly(Optional.of(posted.id()));
    assertThat(posted.details().reverses()).isEmpty();
  }

  private static Optional<Refusal> refusal(Adjustment adjustment, Actor actor) {
    return Permissions.refusal(Action.REVERSE, adjustment, actor, ANY);
  }

  private static Actor actor(Role role, LocationAccess locations) {
    return new Actor(GivenPeople.person("stranger"), Set.of(role), locations);
  }

  private static Posted posted() {
    return (Posted)
        Situation.adjustments().filter(Posted.class::isInstance).findFirst().orElseThrow();
  }

  private static Adjustment made(Move move) {
    return switch (move) {
      case Move.Made(var adjustment) -> adjustment;
      case Move.Refused(var refusal) -> throw new AssertionError("refused: " + refusal);
    };
  }
}
