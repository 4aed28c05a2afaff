package dev.countersign.application.adjustment;

import static dev.countersign.application.given.Workplace.calling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.ValidatingAdjustments.Validated;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.given.ProposalFor;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAllocations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the ERP's stock has to say when adjustments are submitted, approved and tried out. */
final class StockInJudgementTest {
  private final Workplace workplace = Workplace.approvingHere(Levels.ONE);

  @Test
  void keepsADraftWithoutAskingTheErp() {
    workplace.erp.goDown();
    AdjustmentId id = workplace.drafted(new ProposalFor().quantity("-51"));

    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void submitsAllThatIsThereAndNoMore() {
    assertThat(workplace.submit(workplace.drafted(new ProposalFor().quantity("-50"))))
        .isInstanceOf(Changed.Done.class);
    assertThat(codes(workplace.submit(workplace.drafted(new ProposalFor().quantity("-50.000001")))))
        .containsExactly("stock.insufficient");
  }

  @Test
  void judgesAgainAtTheApproval() {
    AdjustmentId first = workplace.drafted(new ProposalFor().quantity("-30"));
    AdjustmentId second = workplace.drafted(new ProposalFor().quantity("-30"));
    workplace.submit(first);
    workplace.submit(second);
    workplace.approve(first);
    workplace.work();
    workplace.clock.passes(Duration.ofMinutes(2));

    assertThat(codes(workplace.approve(second))).containsExactly("stock.insufficient");
    assertThat(workplace.recorded(second).adjustment().status()).isEqualTo(Status.PENDING_APPROVAL);
  }

  @Test
  void judgesByWhatOurOwnPostingHasLeft() {
    AdjustmentId first = workplace.drafted(new ProposalFor().quantity("-30"));
    AdjustmentId second = workplace.drafted(new ProposalFor().quantity("-30"));
    workplace.submit(first);
    workplace.submit(second);
    workplace.approve(first);
    workplace.work();

    assertThat(codes(workplace.approve(second))).containsExactly("stock.insufficient");
  }

  @Test
  void submitsWhatTheErpCannotBeAskedFor() {
    AdjustmentId id = workplace.drafted(new ProposalFor().quantity("-51"));
    workplace.erp.goDown();

    assertThat(workplace.submit(id)).isInstanceOf(Changed.Done.class);
  }

  @Test
  void takesTheOldestEntriesAndTellsTheTrail() {
    AdjustmentId id =
        workplace.drafted(
            new ProposalFor()
                .item(ErpGoods.BATCHED)
                .quantity("-4")
                .batches(
                    GivenAllocations.batch(
                        ErpGoods.BATCH,
                        "4",
                        GivenAllocations.storage(ErpGoods.BIN_1.value(), "4"))));
    workplace.submit(id);
    workplace.approve(id);

    assertThat(workplace.recorded(id).adjustment().content().lines().getFirst().batches())
        .allMatch(batch -> batch.batchInId().isEmpty());
    assertThat(queued().lines().getFirst().batches())
        .singleElement()
        .matches(batch -> batch.batchInId().equals(Optional.of(new BatchInId(ErpGoods.BATCH_IN))));
    assertThat(entry(id, "approve").facts())
        .containsEntry("inwardEntries.lines.0", ErpGoods.BATCH_IN + ": 4")
        .containsEntry("comment", "seen");
    assertThat(entry(id, "submit").facts()).doesNotContainKey("inwardEntries.lines.0");
  }

  @Test
  void leavesTheChoiceToTheErpWhereItCouldNotBeAsked() {
    AdjustmentId id =
        workplace.drafted(
            new ProposalFor()
                .item(ErpGoods.BATCHED)
                .quantity("-4")
                .batches(
                    GivenAllocations.batch(
                        ErpGoods.BATCH,
                        "4",
                        GivenAllocations.storage(ErpGoods.BIN_1.value(), "4"))));
    workplace.submit(id);
    workplace.erp.goDown();
    workplace.clock.passes(Duration.ofMinutes(2));
    workplace.approve(id);
    workplace.erp.comeBack();
    workplace.workAfter(Duration.ofMinutes(10));

    assertThat(workplace.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(entry(id, "approve").facts()).doesNotContainKey("inwardEntries.lines.0");
  }

  @Test
  void triesOutWithoutKeeping() {
    Validated.Sound sound = sound(new ProposalFor().quantity("-51"));

    assertThat(codes(sound.judgement().errors())).containsExactly("stock.insufficient");
    assertThat(sound.need().levels()).isEqualTo(Levels.ONE);
    assertThat(sound.content().lines().getFirst().facts().sku()).startsWith("P-");
  }

  @Test
  void warnsOfOthersThatWaitAndNotOfItself() {
    AdjustmentId waiting = workplace.submitted();

    Judgement judgement = sound(new ProposalFor()).judgement();
    assertThat(judgement.isValid()).isTrue();
    assertThat(codes(judgement.warnings())).containsExactly("item.pending_elsewhere");
    workplace.withdraw(waiting);
    assertThat(sound(new ProposalFor()).judgement().warnings()).isEmpty();
  }

  @Test
  void warnsThatStockIsUnknown() {
    workplace.erp.goDown();

    assertThat(codes(sound(new ProposalFor()).judgement().warnings()))
        .containsExactly("stock.unknown");
  }

  @Test
  void triesOutForThoseWhoMayCreateAlone() {
    Validated refused =
        workplace.validating.validate(
            calling(Given.finalApprover()), new ProposalFor().make(), Optional.empty());
    Validated flawed =
        workplace.validating.validate(
            calling(Given.clerk()), new ProposalFor().quantity("0").make(), Optional.empty());

    assertThat(refused).isInstanceOf(Validated.Refused.class);
    assertThat(flawed).isInstanceOf(Validated.Flawed.class);
  }

  private Validated.Sound sound(ProposalFor proposal) {
    Validated validated =
        workplace.validating.validate(calling(Given.clerk()), proposal.make(), Optional.empty());
    assertThat(validated).isInstanceOf(Validated.Sound.class);
    return (Validated.Sound) validated;
  }

  /** What the ERP is to be sent. */
  private Posting queued() {
    return workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).stream()
        .flatMap(claim -> claim.step().sent().stream())
        .findFirst()
        .orElseThrow();
  }

  private AuditEntry entry(AdjustmentId id, String action) {
    return workplace.trail(id).stream()
        .filter(entry -> entry.action().equals(action))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(Changed changed) {
    assertThat(changed).isInstanceOf(Changed.Invalid.class);
    return codes(((Changed.Invalid) changed).findings());
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.violation().code()).toList();
  }
}
