package dev.countersign.application.adjustment;

import static dev.countersign.application.adjustment.DraftingAdjustmentsTest.codes;
import static dev.countersign.application.adjustment.DraftingAdjustmentsTest.refusal;
import static dev.countersign.application.given.Workplace.ANY;
import static dev.countersign.application.given.Workplace.calling;
import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.given.ProposalFor;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submitting, withdrawing and deciding, where approvals happen here. */
class DecidingOnAdjustmentsTest {
  private static final FinishedAnswer ANSWER = new FinishedAnswer(200, Map.of(), "{}");
  private static final Changed FIRST_ANSWER =
      new Changed.KeyInUse(Optional.of(new KeptAnswer("hash", ANSWER)));

  private final Workplace workplace = Workplace.approvingHere(Levels.TWO);

  @ParameterizedTest
  @CsvSource({"NONE, APPROVED, 1", "ONE, PENDING_APPROVAL, 0", "TWO, PENDING_APPROVAL, 0"})
  void submitsToTheLevelsThatThePolicyAsks(Levels levels, Status status, int rings) {
    Workplace other = Workplace.approvingHere(levels);
    AdjustmentId id = other.submitted();
    assertThat(other.recorded(id).adjustment().status()).isEqualTo(status);
    assertThat(other.recorded(id).adjustment().submitted().map(s -> s.need().policyHash()))
        .contains("5f1c");
    assertThat(other.trail(id).getLast().facts())
        .isEqualTo(Map.of("levels", Integer.toString(levels.count()), "policy", "5f1c"));
    assertThat(other.rings()).isEqualTo(rings);
  }

  @Test
  void submitsNothingThatCatalogueOrCalendarSpeakAgainst() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reason("Eaten").at(Given.MAIN));
    assertThat(codes(workplace.submit(id))).containsExactly("reason.unknown", "location.unknown");
    assertThat(workplace.recorded(id).adjustment().version()).isEqualTo(1);
    workplace.clock.passes(Duration.ofDays(32));
    assertThat(codes(workplace.submit(workplace.drafted()))).containsExactly("date.too_old");
  }

  @Test
  void isARepeatWhateverTheFirstHasMadeOfItAndNotRefused() {
    AdjustmentId id = workplace.submitted();
    Optional<KeepAnswer> keep = Optional.of(keeping(Given.approver()));
    done(approve(id, new ExpectedVersion.Exactly(2), keep));

    assertThat(approve(id, new ExpectedVersion.Exactly(2), keep)).isEqualTo(FIRST_ANSWER);
    assertThat(approve(id, ANY, keep)).isEqualTo(FIRST_ANSWER);
    assertThat(approve(new AdjustmentId(GivenIds.next()), ANY, keep)).isEqualTo(FIRST_ANSWER);
    assertThat(workplace.trail(id))
        .extracting(AuditEntry::action)
        .containsExactly("create", "submit", "approve");
  }

  @Test
  void isARepeatAlsoWhereNothingNewWouldBeKeptNow() {
    Optional<KeepAnswer> keep = Optional.of(keeping(Given.clerk()));
    Caller clerk = calling(Given.clerk());
    done(workplace.drafting.create(clerk, new ProposalFor().make(), keep));

    assertThat(workplace.drafting.create(clerk, new ProposalFor().quantity("0").make(), keep))
        .isEqualTo(FIRST_ANSWER);
    var nobody = calling(new Actor(Given.clerk().person(), Set.of(), Given.clerk().locations()));
    assertThat(workplace.drafting.create(nobody, new ProposalFor().make(), keep))
        .isEqualTo(FIRST_ANSWER);
  }

  private Changed approve(AdjustmentId id, ExpectedVersion expected, Optional<KeepAnswer> keep) {
    return workplace.deciding.approve(calling(Given.approver()), id, expected, "seen", keep);
  }

  private static KeepAnswer keeping(Actor actor) {
    return new KeepAnswer(actor.id(), "key", "hash", (_, _) -> ANSWER);
  }

  @Test
  void freezesWhatItIsWorthWhenItIsSubmitted() {
    AdjustmentId id = workplace.submitted();
    workplace.catalogue.replace(
        Given.catalogue()
            .items(Given.item().id(ErpGoods.PLAIN.value()).costing("99").build())
            .locations(Given.location(ErpGoods.WAREHOUSE.value()))
            .build());
    done(workplace.approve(id));
    assertThat(workplace.recorded(id).adjustment().content().worth()).contains(Amount.of("-2.5"));
  }

  @Test
  void goesThroughTwoApprovalsToTheErp() {
    AdjustmentId id = workplace.submitted();
    done(workplace.approve(id));
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.NOT_SENT);
    RecordedAdjustment approved = done(workplace.approveFinally(id));
    assertThat(approved.adjustment().status()).isEqualTo(Status.APPROVED);
    assertThat(approved.erp().state()).isEqualTo(ErpState.SENDING);
    assertThat(workplace.rings()).isEqualTo(1);
    assertThat(workplace.trail(id))
        .extracting(AuditEntry::action)
        .containsExactly("create", "submit", "approve", "final-approve");
  }

  @Test
  void judgesAgainBeforeItApproves() {
    AdjustmentId id = workplace.submitted();
    workplace.catalogue.replace(
        Given.catalogue()
            .items(Given.item().id(ErpGoods.PLAIN.value()).inactive().build())
            .locations(Given.location(ErpGoods.WAREHOUSE.value()))
            .build());
    assertThat(codes(workplace.approve(id))).containsExactly("item.inactive");
    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.PENDING_APPROVAL);
    done(workplace.reject(id));
  }

  @Test
  void tellsARefusalBeforeWhatIsWrong() {
    AdjustmentId id = workplace.submitted();
    workplace.clock.passes(Duration.ofDays(40));
    Changed own =
        workplace.deciding.approve(
            calling(Given.actor("clerk", Role.APPROVER)), id, ANY, "", Optional.empty());
    assertThat(refusal(own)).isEqualTo("approval.four_eyes");
    assertThat(codes(workplace.approve(id))).containsExactly("date.too_old");
  }

  @Test
  void remembersARefusedDecision() {
    AdjustmentId id = workplace.submitted();
    workplace.deciding.approve(calling(Given.clerk2()), id, ANY, "", Optional.empty());
    AuditEntry entry = workplace.trail(id).getLast();
    assertThat(entry.action()).isEqualTo("approve.refused");
    assertThat(entry.facts()).isEqualTo(Map.of("refusal", "role.required"));
    assertThat(entry.changes()).isEmpty();
  }

  @Test
  void rejectsWithItsReasonAndWithdrawsWithoutOne() {
    AdjustmentId rejected = workplace.submitted();
    assertThat(done(workplace.reject(rejected)).adjustment().status()).isEqualTo(Status.REJECTED);
    assertThat(workplace.trail(rejected).getLast().facts()).isEqualTo(Map.of("reason", "not ours"));
    AdjustmentId withdrawn = workplace.submitted();
    assertThat(done(workplace.withdraw(withdrawn)).adjustment().status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void letsOneOfAManyDecideOnAVersion() {
    AdjustmentId id = workplace.submitted();
    List<Changed> outcomes =
        AtOnce.each(
            AtOnce.CROWD,
            i -> {
              Caller approver = calling(Given.actor("approver" + i, Role.APPROVER));
              var expected = new ExpectedVersion.Exactly(2);
              return workplace.deciding.approve(approver, id, expected, "", Optional.empty());
            });
    assertThat(outcomes.stream().filter(Changed.Done.class::isInstance)).hasSize(1);
    assertThat(outcomes.stream().filter(o -> refusal(o).equals("version.stale")))
        .hasSize(AtOnce.CROWD - 1);
    assertThat(workplace.recorded(id).adjustment().details().decisions()).hasSize(1);
  }

  @Test
  void plansAnewForWhoeverNamesNoVersion() {
    AdjustmentId id = workplace.drafted();
    List<Changed> outcomes =
        AtOnce.each(3, i -> workplace.edit(id, new ProposalFor().quantity("-" + (i + 1))));
    assertThat(outcomes).allMatch(Changed.Done.class::isInstance);
    assertThat(workplace.recorded(id).adjustment().version()).isEqualTo(4);
  }

  @Test
  void waitsSinceTheFirstApprovalForTheFinalOne() {
    AdjustmentId id = workplace.submitted();
    workplace.clock.passes(Duration.ofHours(1));
    done(workplace.approve(id));
    assertThat(workplace.recorded(id).adjustment().submitted().map(Submission::waitingSince))
        .contains(Given.NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void hasNoCatalogueToSubmitAgainstBeforeTheFirstCopy() {
    Workplace empty = Workplace.withoutCatalogue();
    Actor clerk = Given.clerk();
    Changed created =
        empty.drafting.create(calling(clerk), new ProposalFor().make(), Optional.empty());
    assertThat(codes(empty.submit(done(created).adjustment().id())))
        .containsExactly("catalogue.unavailable");
  }
}
