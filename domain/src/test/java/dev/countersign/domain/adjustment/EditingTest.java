package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.given.GivenAdjustment;
import dev.countersign.domain.given.GivenCatalogue;
import dev.countersign.domain.given.GivenLine;
import dev.countersign.domain.given.GivenPeople;
import dev.countersign.domain.given.GivenProposal;
import dev.countersign.domain.person.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditingTest {
  private static final ExpectedVersion ANY = new ExpectedVersion.Any();
  private static final ExpectedVersion STALE = new ExpectedVersion.Exactly(41);

  private final GivenAdjustment draft = GivenAdjustment.draft();
  private final Actor clerk = GivenPeople.onlyAt(GivenAdjustment.CREATOR, warehouse());
  private final Content elsewhere =
      GivenProposal.proposal().lines(GivenLine.line().at(GivenCatalogue.OFFICE)).content();

  @Test
  void replacesWhatADraftSays() {
    Content next = GivenProposal.proposal().reason("Stolen goods").content();
    assertThat(draft.edited(next).now()).isInstanceOf(Draft.class);
    assertThat(draft.edited(next).now().content()).isEqualTo(next);
    assertThat(draft.submitted(Levels.TWO).rejected().edited(next).now().content()).isEqualTo(next);
  }

  @Test
  void standsByASubmissionUntilItIsRejectedOrTakenBack() {
    GivenAdjustment submitted = draft.submitted(Levels.ONE);
    for (GivenAdjustment standing :
        List.of(submitted, submitted.approved(), submitted.approved().posted())) {
      assertThat(standing.now().standing()).isPresent().isEqualTo(standing.now().submitted());
    }
    for (GivenAdjustment fallen : List.of(draft, submitted.rejected(), submitted.withdrawn())) {
      assertThat(fallen.now().standing()).isEmpty();
    }
  }

  @Test
  void countsTheLevelsThatItIsNamedFor() {
    assertThat(Levels.values()).allSatisfy(l -> assertThat(Levels.of(l.count())).contains(l));
    assertThat(Levels.of(3)).isEmpty();
  }

  @Test
  void movesNothingToALocationThatIsNotTheirs() {
    assertThat(Drafting.edit(draft.now(), clerk, ANY, elsewhere, draft.at()))
        .isEqualTo(new Move.Refused(new Refusal.LocationForbidden()));
  }

  @Test
  void tellsOfTheNewLocationBeforeVersionAndStatus() {
    Adjustment cancelled = draft.cancelled().now();
    for (Adjustment any : List.of(draft.now(), cancelled)) {
      assertThat(Drafting.edit(any, clerk, STALE, elsewhere, draft.at()))
          .isEqualTo(new Move.Refused(new Refusal.LocationForbidden()));
    }
    assertThat(Drafting.edit(cancelled, clerk, STALE, cancelled.content(), draft.at()))
        .isEqualTo(new Move.Refused(new Refusal.VersionStale(41, cancelled.version())));
  }

  @Test
  void letsOnlyWritersCreateAndOnlyAtTheirLocations() {
    assertThat(Permissions.refusalToCreate(clerk, elsewhere.locations()))
        .contains(new Refusal.LocationForbidden());
    assertThat(Permissions.refusalToCreate(clerk, draft.now().content().locations())).isEmpty();
    assertThat(Permissions.refusalToCreate(GivenPeople.APPROVER, elsewhere.locations())).isEmpty();
    assertThat(Permissions.refusalToCreate(GivenPeople.ADMIN, elsewhere.locations())).isEmpty();
    assertThat(Permissions.refusalToCreate(GivenPeople.FINAL, elsewhere.locations()))
        .map(Refusal::code)
        .contains("role.required");
  }

  private static String warehouse() {
    return GivenCatalogue.WAREHOUSE.value();
  }
}
