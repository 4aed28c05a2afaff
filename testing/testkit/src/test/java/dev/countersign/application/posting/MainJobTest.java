package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.given.ProposalFor;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.testkit.erp.ErpGoods;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a clerk's hands into the ERP's books, where approvals happen here. */
class MainJobTest {
  private final Workplace workplace = Workplace.approvingHere(Levels.ONE);

  @Test
  void postsWhatIsApprovedAndNothingBefore() {
    AdjustmentId id = workplace.submitted();
    workplace.work();
    assertThat(workplace.erp.creates()).isZero();
    done(workplace.approve(id));
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.IN_STEP);
    assertThat(workplace.progress(id).documentId()).isPresent();
    assertThat(stock()).isEqualTo(Quantity.of("48"));
    assertThat(workplace.trail(id).getLast().facts()).containsEntry("outcome", "CONFIRMED");
  }

  @Test
  void postsOnceThoughTheAnswerIsLost() {
    AdjustmentId id = approved();
    workplace.erp.loseNextAnswer();
    workplace.work();
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.erp.creates()).isEqualTo(1);
    assertThat(stock()).isEqualTo(Quantity.of("48"));
  }

  @Test
  void isUncertainWhileALostAnswerCannotBeLookedFor() {
    AdjustmentId id = approved();
    workplace.erp.loseNextAnswer();
    ClaimedStep claim =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    workplace.posting.work(claim, System.nanoTime());
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    workplace.erp.goDown();
    workplace.work();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    workplace.erp.comeBack();
    workplace.workAfter(Duration.ofMinutes(5));
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.erp.creates()).isEqualTo(1);
  }

  @Test
  void looksBeforeItSendsWhatADeadProcessHadClaimed() {
    AdjustmentId id = approved();
    ClaimedStep dead =
        workplace.store.postings().claim(1, Duration.ofMinutes(1), Given::attempt).getFirst();
    workplace.workAfter(Duration.ofSeconds(61));
    assertThat(workplace.erp.creates()).isZero();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.UNCERTAIN);
    Workplace.LOOKS.forEach(workplace::workAfter);
    assertThat(workplace.erp.creates()).isEqualTo(1);
    assertThat(status(id)).isEqualTo(Status.POSTED);
    workplace.posting.work(dead, System.nanoTime());
    assertThat(workplace.recorded(id).adjustment().version()).isEqualTo(4);
  }

  @Test
  void theTrailTellsOfAnAttemptWhoseProcessDied() {
    AdjustmentId id = approved();
    workplace.store.postings().claim(1, Duration.ofMinutes(1), workplace.posting::attempt);
    AuditEntry attempt = workplace.trail(id).getLast();
    assertThat(attempt.action()).isEqualTo("erp.post.attempt");
    assertThat(attempt.author()).isEqualTo(new Author.Machine("posting"));
    assertThat(attempt.version()).isEqualTo(3);
    assertThat(attempt.facts())
        .isEqualTo(
            Map.of(
                "attempts",
                "1",
                "referenceNumber",
                workplace.progress(id).reference().orElseThrow()));
  }

  @Test
  void postsAfterTheErpHasComeBack() {
    AdjustmentId id = approved();
    workplace.erp.goDown();
    workplace.work();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.RETRYING);
    assertThat(workplace.progress(id).nextAttemptAt()).isPresent();
    workplace.erp.comeBack();
    workplace.workAfter(Duration.ofMinutes(5));
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(workplace.erp.creates()).isEqualTo(1);
  }

  @Test
  void leavesToAPersonWhatTheErpRefuses() {
    AdjustmentId id = approved();
    workplace.erp.refuseNext();
    workplace.work();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.FAILED);
    assertThat(status(id)).isEqualTo(Status.APPROVED);
    workplace.workAfter(Duration.ofDays(2));
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.FAILED);
  }

  @Test
  void sendsTheUsersReferenceAndOurCode() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reference("REF-IA-00001"));
    done(workplace.submit(id));
    done(workplace.approve(id));
    workplace.work();
    assertThat(workplace.progress(id).reference().orElseThrow())
        .matches("REF-IA-00001 CS[0-9A-HJKMNP-TV-Z]{12}");
    assertThat(workplace.erp.documents("REF-IA-00001")).hasSize(1);
  }

  @Test
  void endsWhereAnotherWasFaster() {
    AdjustmentId id = workplace.submitted();
    done(workplace.approve(id));
    assertThat(workplace.approve(id)).isInstanceOf(Changed.Refused.class);
    assertThat(workplace.withdraw(id)).isInstanceOf(Changed.Refused.class);
  }

  private AdjustmentId approved() {
    AdjustmentId id = workplace.submitted();
    done(workplace.approve(id));
    return id;
  }

  private Status status(AdjustmentId id) {
    return workplace.recorded(id).adjustment().status();
  }

  private Quantity stock() {
    return workplace.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE);
  }
}
