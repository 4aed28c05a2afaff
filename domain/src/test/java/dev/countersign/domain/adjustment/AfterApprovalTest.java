package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.given.GivenAdjustment;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Where an adjustment goes once everybody asked has approved it. */
class AfterApprovalTest {
  private static final Instant LATER = GivenAdjustment.START.plusSeconds(3600);

  private final Approved approved =
      (Approved) GivenAdjustment.draft().submitted(Levels.ONE).approved().now();

  @Test
  void isPostedAndVoidedAsAVersionEachAndOtherwiseStaysAsItWas() {
    Posted posted = approved.posted(LATER);
    Voided voided = posted.voided(LATER.plusSeconds(1));
    assertThat(posted.version()).isEqualTo(approved.version() + 1);
    assertThat(voided.version()).isEqualTo(posted.version() + 1);
    assertThat(voided.details().updatedAt()).isEqualTo(LATER.plusSeconds(1));
    assertThat(voided.content()).isEqualTo(approved.content());
    assertThat(voided.submission()).isEqualTo(approved.submission());
    assertThat(voided.details().decisions()).isEqualTo(approved.details().decisions());
  }

  @Test
  void isADraftAgainWhereItIsReopenedAndItsDecisionsLapse() {
    Draft draft = approved.reopened(LATER);
    assertThat(draft.version()).isEqualTo(approved.version() + 1);
    assertThat(draft.details().updatedAt()).isEqualTo(LATER);
    assertThat(draft.details().decisions()).hasSameSizeAs(approved.details().decisions());
    assertThat(draft.details().decisions()).allMatch(Decision::lapsed).isNotEmpty();
  }
}
