package dev.countersign.application.posting;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.given.ProposalFor;
import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.testkit.erp.ErpGoods;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The architecture's table of what the ERP is told, row by row, where its approval follows ours.
 */
class MirroredApprovalsTest {
  private final Workplace workplace = Workplace.mirroring(Levels.TWO, 2);

  @Test
  void submitsCreatesAndSubmits() {
    AdjustmentId id = submitted();
    assertThat(told(id)).containsExactly("erp.create", "erp.submit");
    assertThat(statusThere(id)).isEqualTo(ErpStatus.PENDING);
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.IN_STEP);
  }

  @Test
  void approvesOnceAndThenFinally() {
    AdjustmentId id = submitted();
    done(workplace.approve(id));
    workplace.work();
    assertThat(statusThere(id)).isEqualTo(ErpStatus.PENDING);
    assertThat(stock()).isEqualTo(Quantity.of("50"));
    done(workplace.approveFinally(id));
    workplace.work();
    assertThat(told(id))
        .containsExactly("erp.create", "erp.submit", "erp.approve", "erp.final-approve");
    assertThat(status(id)).isEqualTo(Status.POSTED);
    assertThat(stock()).isEqualTo(Quantity.of("48"));
  }

  @Test
  void approvesFinallyWhereOneLevelIsAsked() {
    Workplace one = Workplace.mirroring(Levels.ONE, 2);
    AdjustmentId id = one.submitted();
    done(one.approve(id));
    one.work();
    assertThat(told(one, id)).containsExactly("erp.create", "erp.submit", "erp.final-approve");
    assertThat(one.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
  }

  @Test
  void approvesFinallyAtOnceWhereNoLevelIsAsked() {
    Workplace none = Workplace.mirroring(Levels.NONE, 2);
    AdjustmentId id = none.submitted();
    none.work();
    assertThat(told(none, id)).containsExactly("erp.create", "erp.submit", "erp.final-approve");
    assertThat(none.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
  }

  @Test
  void queuesStepsWhileEarlierOnesAreUnderWay() {
    AdjustmentId id = workplace.submitted();
    done(workplace.approve(id));
    done(workplace.approveFinally(id));
    workplace.work();
    assertThat(told(id))
        .containsExactly("erp.create", "erp.submit", "erp.approve", "erp.final-approve");
    assertThat(status(id)).isEqualTo(Status.POSTED);
  }

  @Test
  void rejectsThereAndUpdatesThatDocumentAfterwards() {
    AdjustmentId id = submitted();
    done(workplace.reject(id));
    workplace.work();
    assertThat(statusThere(id)).isEqualTo(ErpStatus.REJECTED);
    done(workplace.edit(id, new ProposalFor().quantity("-1")));
    done(workplace.submit(id));
    workplace.work();
    assertThat(told(id))
        .containsExactly("erp.create", "erp.submit", "erp.reject", "erp.update", "erp.submit");
    assertThat(workplace.erp.creates()).isEqualTo(1);
    assertThat(statusThere(id)).isEqualTo(ErpStatus.PENDING);
  }

  @Test
  void withdrawsByRejecting() {
    AdjustmentId id = submitted();
    done(workplace.withdraw(id));
    workplace.work();
    assertThat(told(id)).containsExactly("erp.create", "erp.submit", "erp.reject");
    assertThat(statusThere(id)).isEqualTo(ErpStatus.REJECTED);
  }

  @Test
  void deletesWhatIsGivenUpWhereTheErpHasIt() {
    AdjustmentId unsent = workplace.drafted();
    done(workplace.cancel(unsent));
    AdjustmentId sent = submitted();
    done(workplace.withdraw(sent));
    done(workplace.cancel(sent));
    workplace.work();
    assertThat(told(unsent)).isEmpty();
    assertThat(told(sent)).containsExactly("erp.create", "erp.submit", "erp.reject", "erp.delete");
    assertThat(workplace.progress(sent).documentId()).isEmpty();
  }

  @Test
  void takesBackAtOnceWhatTheErpBookedBecauseItsApprovalsAreOff() {
    Workplace off = Workplace.mirroring(Levels.TWO, 0);
    AdjustmentId id = off.submitted();
    off.work();
    assertThat(error(off, id)).isEqualTo("erp.approvals_off");
    assertThat(off.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE)).isEqualTo(Quantity.of("50"));
    assertThat(off.progress(id).documentId()).isEmpty();
  }

  @Test
  void takesBackAtOnceWhatTheErpBookedAtTheFirstOfTwoApprovals() {
    Workplace fewer = Workplace.mirroring(Levels.TWO, 1);
    AdjustmentId id = fewer.submitted();
    done(fewer.approve(id));
    fewer.work();
    assertThat(error(fewer, id)).isEqualTo("erp.approvals_level");
    assertThat(fewer.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE)).isEqualTo(Quantity.of("50"));
  }

  @Test
  void goesOnWithANewDocumentOnceTheErpIsSetRight() {
    Workplace fewer = Workplace.mirroring(Levels.TWO, 1);
    AdjustmentId id = fewer.submitted();
    done(fewer.approve(id));
    fewer.work();
    done(fewer.withdraw(id));
    fewer.erp.approvals(2);
    done(fewer.submit(id));
    done(fewer.approve(id));
    done(fewer.approveFinally(id));
    fewer.work();
    assertThat(fewer.recorded(id).adjustment().status()).isEqualTo(Status.POSTED);
    assertThat(fewer.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE)).isEqualTo(Quantity.of("48"));
  }

  @Test
  void decidesNothingWhileAStepHasFailedButLetsItBeTakenBack() {
    AdjustmentId id = failed();
    assertThat(workplace.approve(id))
        .isInstanceOfSatisfying(
            Changed.ErpFailed.class,
            barred -> assertThat(barred.error()).map(ErpError::code).contains("erp.declined"));
    done(workplace.reject(id));
    AdjustmentId other = failed();
    done(workplace.withdraw(other));
    assertThat(workplace.progress(other).state()).isEqualTo(ErpState.NOT_SENT);
    done(workplace.submit(other));
    workplace.work();
    assertThat(statusThere(other)).isEqualTo(ErpStatus.PENDING);
  }

  @Test
  void headsTheDocumentByTheLocationAboveTheFirstLines() {
    AdjustmentId id = workplace.drafted(new ProposalFor().reference("HEAD"));
    done(workplace.submit(id));
    workplace.work();
    assertThat(workplace.erp.documents("HEAD"))
        .singleElement()
        .satisfies(document -> {
          assertThat(document.headerLocation()).isEqualTo(ErpGoods.OFFICE.value());
          assertThat(document.lines())
              .allMatch(line -> line.location().equals(ErpGoods.WAREHOUSE.value()));
        });
  }

  private AdjustmentId submitted() {
    AdjustmentId id = workplace.submitted();
    workplace.work();
    return id;
  }

  private AdjustmentId failed() {
    workplace.erp.refuseNext();
    AdjustmentId id = submitted();
    assertThat(workplace.progress(id).state()).isEqualTo(ErpState.FAILED);
    return id;
  }

  private ErpStatus statusThere(AdjustmentId id) {
    ErpLookup found = workplace.erp.find(workplace.progress(id).documentId().orElseThrow());
    return ((ErpLookup.Found) found).document().status();
  }

  private Status status(AdjustmentId id) {
    return workplace.recorded(id).adjustment().status();
  }

  private Quantity stock() {
    return workplace.erp.onHand(ErpGoods.PLAIN, ErpGoods.WAREHOUSE);
  }

  private List<String> told(AdjustmentId id) {
    return told(workplace, id);
  }

  private static List<String> told(Workplace workplace, AdjustmentId id) {
    return workplace.trail(id).stream()
        .map(AuditEntry::action)
        .filter(action -> action.startsWith("erp.") && !action.endsWith(".attempt"))
        .toList();
  }

  private static String error(Workplace workplace, AdjustmentId id) {
    return workplace.progress(id).error().map(ErpError::code).orElse("");
  }
}
