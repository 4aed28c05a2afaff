package dev.countersign.application.adjustment;

import static dev.countersign.application.given.Workplace.ANY;
import static dev.countersign.application.given.Workplace.calling;
import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.given.ProposalFor;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.FieldChange;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.measure.Amount;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftingAdjustmentsTest {
  private final Workplace workplace = Workplace.approvingHere(Levels.TWO);

  @Test
  void keepsADraftWithWhatTheCatalogueKnows() {
    Adjustment draft = workplace.recorded(workplace.drafted()).adjustment();
    assertThat(draft.status()).isEqualTo(Status.DRAFT);
    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.details().createdBy()).isEqualTo(Given.clerk().person());
    assertThat(draft.content().worth()).contains(Amount.of("-2.5"));
  }

  @Test
  void keepsAnUnfinishedDraft() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reason("Eaten by mice"));
    assertThat(workplace.recorded(id).adjustment().content().reason()).isEqualTo("Eaten by mice");
  }

  @Test
  void tellsTheTrailWhatANewOneSays() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reference("R-1"));
    AuditEntry entry = workplace.trail(id).getFirst();
    assertThat(entry.action()).isEqualTo("create");
    assertThat(entry.version()).isEqualTo(1);
    assertThat(entry.at()).isEqualTo(Given.NOW);
    assertThat(entry.changes()).contains(new FieldChange("reference", "", "R-1"));
  }

  @Test
  void keepsNothingThatIsOutOfShape() {
    Changed changed =
        workplace.drafting.create(
            calling(Given.clerk()), new ProposalFor().quantity("0").make(), Optional.empty());
    assertThat(codes(changed)).containsExactly("quantity.zero");
  }

  @Test
  void tellsOfRoleAndLocationBeforeTheShape() {
    var flawed = new ProposalFor().quantity("0").make();
    Caller auditor = calling(Given.auditor());
    Caller elsewhere = calling(Given.at(Given.clerk(), "404"));
    assertThat(refusal(workplace.drafting.create(auditor, flawed, Optional.empty())))
        .isEqualTo("role.required");
    assertThat(refusal(workplace.drafting.create(elsewhere, flawed, Optional.empty())))
        .isEqualTo("location.forbidden");
  }

  @Test
  void replacesWhatADraftSaysAndKeepsItsLinesIds() {
    AdjustmentId id = workplace.drafted();
    Line before = line(id);
    done(workplace.edit(id, new ProposalFor().quantity("-3").line(before.id())));
    assertThat(line(id).id()).isEqualTo(before.id());
    assertThat(workplace.trail(id).getLast().changes())
        .containsExactly(new FieldChange("lines/0/quantity", "-2", "-3"));
  }

  @Test
  void givesALineOfAnotherAdjustmentAnIdOfItsOwn() {
    Line other = line(workplace.drafted());
    AdjustmentId id = workplace.drafted();
    done(workplace.edit(id, new ProposalFor().line(other.id())));
    assertThat(line(id).id()).isNotEqualTo(other.id());
  }

  @Test
  void tellsOfANewLocationBeforeAStaleVersion() {
    AdjustmentId id = workplace.drafted();
    Caller clerk = calling(Given.at(Given.clerk(), ErpGoods.WAREHOUSE.value()));
    var moved = new ProposalFor().at(ErpGoods.BRANCH).make();
    var stale = new ExpectedVersion.Exactly(9);
    assertThat(refusal(workplace.drafting.replace(clerk, id, stale, moved, Optional.empty())))
        .isEqualTo("location.forbidden");
    var same = new ProposalFor().make();
    assertThat(workplace.drafting.replace(clerk, id, stale, same, Optional.empty()))
        .isEqualTo(new Changed.Refused(new Refusal.VersionStale(9, 1)));
  }

  @Test
  void findsNothingToReplaceWhereNothingIs() {
    assertThat(workplace.edit(GivenIds.adjustment(), new ProposalFor()))
        .isEqualTo(new Changed.NotFound());
  }

  @Test
  void takesAReferenceOnce() {
    workplace.drafted(new ProposalFor().reference("R-1"));
    AdjustmentId other = workplace.drafted(new ProposalFor().reference("r-1"));
    Changed again =
        workplace.drafting.create(
            calling(Given.clerk()), new ProposalFor().reference("R-1").make(), Optional.empty());
    assertThat(codes(again)).containsExactly("reference.taken");
    assertThat(codes(workplace.edit(other, new ProposalFor().reference("R-1"))))
        .containsExactly("reference.taken");
  }

  @Test
  void givesUpADraftAndFreesItsReference() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reference("R-1"));
    assertThat(done(workplace.cancel(id)).adjustment().status()).isEqualTo(Status.CANCELLED);
    assertThat(workplace.trail(id))
        .extracting(AuditEntry::action)
        .containsExactly("create", "delete");
    workplace.drafted(new ProposalFor().reference("R-1"));
  }

  @Test
  void doesAKeyedRequestOnce() {
    Optional<KeepAnswer> keep =
        Optional.of(
            new KeepAnswer(Given.clerk().id(), "key-1", "hash", DraftingAdjustmentsTest::answer));
    Caller clerk = calling(Given.clerk());
    RecordedAdjustment first =
        done(workplace.drafting.create(clerk, new ProposalFor().make(), keep));
    Changed second = workplace.drafting.create(clerk, new ProposalFor().make(), keep);
    assertThat(second)
        .isEqualTo(
            new Changed.KeyInUse(Optional.of(new KeptAnswer("hash", answer(first, List.of())))));
    assertThat(workplace.drafting.cancel(clerk, first.adjustment().id(), ANY, keep))
        .isInstanceOf(Changed.KeyInUse.class);
    assertThat(workplace.recorded(first.adjustment().id()).adjustment().status())
        .isEqualTo(Status.DRAFT);
  }

  @Test
  void keepsNoAnswerOfWhatHadNoEffect() {
    Optional<KeepAnswer> keep =
        Optional.of(
            new KeepAnswer(Given.clerk().id(), "key-1", "hash", DraftingAdjustmentsTest::answer));
    Caller clerk = calling(Given.clerk());
    workplace.drafting.create(clerk, new ProposalFor().quantity("0").make(), keep);
    done(workplace.drafting.create(clerk, new ProposalFor().make(), keep));
  }

  private static FinishedAnswer answer(RecordedAdjustment recorded, List<Finding> warnings) {
    assertThat(warnings).isEmpty();
    return new FinishedAnswer(201, Map.of(), recorded.adjustment().id().toString());
  }

  private Line line(AdjustmentId id) {
    return workplace.recorded(id).adjustment().content().lines().getFirst();
  }

  static List<String> codes(Changed changed) {
    return changed instanceof Changed.Invalid(var findings)
        ? findings.stream().map(f -> f.violation().code()).toList()
        : List.of(changed.toString());
  }

  static String refusal(Changed changed) {
    return changed instanceof Changed.Refused(var refusal) ? refusal.code() : changed.toString();
  }
}
