package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.AskedReversal;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How what is in the ERP's books is taken out of them again. */
class VoidingTest {
  private static final AskedReversal ASKED =
      new AskedReversal(Optional.empty(), "", Optional.empty());

  private final Workplace workplace = Workplace.approvingHere(Levels.NONE);
  private final AdjustmentId id = posted();

  @Test
  void isVoidedOnceTheErpHasDeletedTheDocument() {
    assertThat(workplace.progress(id).operation()).contains(Operation.VOID);
    assertThat(status()).isEqualTo(Status.POSTED);
    workplace.work();
    assertThat(status()).isEqualTo(Status.VOIDED);
    assertThat(workplace.progress(id).documentId()).isEmpty();
    assertThat(stock()).isEqualTo(Quantity.of("50"));
  }

  @Test
  void isVoidedThoughTheAnswerIsLost() {
    workplace.erp.loseNextAnswer();
    workplace.work();
    assertThat(status()).isEqualTo(Status.VOIDED);
  }

  @Test
  void isVoidedWhereSomebodyHasDeletedTheDocument() {
    workplace.erp.delete(workplace.progress(id).documentId().orElseThrow());
    workplace.work();
    assertThat(status()).isEqualTo(Status.VOIDED);
  }

  @Test
  void waitsForAnErpThatIsDown() {
    workplace.erp.goDown();
    workplace.work();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.RETRYING);
    assertThat(workplace.progress(id).attempts()).isZero();
    workplace.erp.comeBack();
    workplace.workAfter(Duration.ofMinutes(5));
    assertThat(status()).isEqualTo(Status.VOIDED);
  }

  @Test
  void staysPostedWhereTheErpSaysNoAndKeepsTheError() {
    ErpError no = Given.error("erp.declined");
    ClaimedStep claim =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    Adjustment present = workplace.recorded(id).adjustment();
    workplace
        .store
        .postings()
        .settle(claim, new StepResult.GivenUp(no), Given.entry(present), Optional.empty());
    ErpProgress progress = workplace.progress(id);
    assertThat(status()).isEqualTo(Status.POSTED);
    assertThat(progress.operation()).contains(Operation.POST);
    assertThat(progress.state()).isEqualTo(ErpState.IN_STEP);
    assertThat(progress.error()).contains(no);
  }

  @Test
  void saysWhoVoidedItAndWhy() {
    assertThat(workplace.trail(id).getLast())
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("void");
          assertThat(entry.author()).isInstanceOf(Author.Human.class);
          assertThat(entry.facts()).containsEntry("reason", "entered twice");
        });
  }

  @Test
  void isNeitherVoidedNorReversedWhileTheErpIsTold() {
    assertThat(workplace.beginVoid(id)).isEqualTo(new Changed.Refused(new Refusal.VoidUnderWay()));
    assertThat(reverse()).isEqualTo(new Changed.Refused(new Refusal.VoidUnderWay()));
    assertThat(workplace.recorded(id).open(Given.admin())).isEmpty();
  }

  @Test
  void mayBeVoidedAgainOnceTheErpHasSaidNo() {
    ClaimedStep claim =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    Adjustment present = workplace.recorded(id).adjustment();
    var no = new StepResult.GivenUp(Given.error("erp.declined"));
    workplace.store.postings().settle(claim, no, Given.entry(present), Optional.empty());
    done(workplace.beginVoid(id));
    workplace.work();
    assertThat(status()).isEqualTo(Status.VOIDED);
  }

  @Test
  void isVoidedThoughTheProcessWasKilledBeforeItToldTheErp() {
    workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt);
    workplace.workAfter(Duration.ofSeconds(61));
    workplace.workAfter(Duration.ofMinutes(5));
    assertThat(status()).isEqualTo(Status.VOIDED);
    assertThat(stock()).isEqualTo(Quantity.of("50"));
  }

  @Test
  void isNotVoidedWhereAnotherReversesIt() {
    workplace.work();
    AdjustmentId other = workplace.submitted();
    workplace.work();
    Changed reversed =
        workplace.reversing.reverse(
            Workplace.calling(Given.clerk()), other, Workplace.ANY, ASKED, Optional.empty());
    assertThat(workplace.beginVoid(other))
        .isEqualTo(
            new Changed.Refused(new Refusal.AlreadyReversed(done(reversed).adjustment().id())));
  }

  @Test
  void isNotVoidedInAClosedPeriod() {
    AdjustmentId other = workplace.submitted();
    workplace.work();
    workplace
        .store
        .periods()
        .close(Optional.of(Given.TODAY), _ -> Given.entry(Given.draft()), Optional.empty());
    assertThat(workplace.beginVoid(other))
        .isInstanceOfSatisfying(
            Changed.Invalid.class,
            invalid ->
                assertThat(invalid.findings())
                    .extracting(found -> found.violation().code())
                    .containsExactly("date.period_closed"));
    assertThat(workplace.progress(other).operation()).contains(Operation.POST);
  }

  @Test
  void isVoidedByNobodyWhoHadAPartWhichIsNoted() {
    AdjustmentId other = workplace.submitted();
    workplace.work();
    Actor author = new Actor(Given.clerk().person(), Set.of(Role.ADMIN), Given.admin().locations());
    var asked = new Asked(Workplace.calling(author), other, Workplace.ANY, Optional.empty());
    assertThat(workplace.voiding.begin(asked, "mine"))
        .isEqualTo(new Changed.Refused(new Refusal.FourEyes(Refusal.Part.CONTRIBUTED)));
    assertThat(workplace.trail(other).getLast().action()).isEqualTo("void.refused");
  }

  private Changed reverse() {
    return workplace.reversing.reverse(
        Workplace.calling(Given.clerk()), id, Workplace.ANY, ASKED, Optional.empty());
  }

  private AdjustmentId posted() {
    AdjustmentId adjustment = workplace.submitted();
    workplace.work();
    done(workplace.beginVoid(adjustment));
    return adjustment;
  }

  private Status status() {
    return workplace.recorded(id).adjustment().status();
  }

  private Quantity stock() {
    return workplace.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE);
  }
}
