package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.application.posting.StepResult.Absent;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of each step, whatever it is, by each way in which the ERP may answer. */
class EveryStepTest {
  private static final ErpError ERROR = Given.error("erp.trouble");
  private static final Set<Operation> CREATING = EnumSet.of(Operation.POST, Operation.CREATE);

  private final OneStep one = new OneStep();

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aStepThatWasNotSentIsSentAgainLater(Operation operation) {
    one.erp.answering(ErpWrite.NotSent.unsent(ERROR, Optional.empty()));
    one.erp.showing(one.document(ErpStatus.DRAFT));
    one.erp.deleting(ErpWrite.NotSent.unsent(ERROR, Optional.empty()));
    assertThat(one.of(one.step(operation), Task.SEND))
        .asInstanceOf(type(StepResult.SendAgain.class))
        .satisfies(again -> {
          assertThat(again.error()).isEqualTo(ERROR);
          assertThat(again.absent()).isEqualTo(Absent.UNSENT);
          assertThat(again.delay()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        });
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void waitsAsLongAsTheErpAsks(Operation operation) {
    var throttled = ErpWrite.NotSent.refused(ERROR, Optional.of(Duration.ofHours(3)));
    one.erp.answering(throttled).deleting(throttled).showing(one.document(ErpStatus.DRAFT));
    assertThat(one.of(one.step(operation), Task.SEND))
        .isEqualTo(new StepResult.SendAgain(Duration.ofHours(3), Absent.REFUSED, ERROR));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aLostAnswerIsLookedForAtOnceAndNothingIsSentAgain(Operation operation) {
    one.erp.answering(new ErpWrite.InDoubt(ERROR)).deleting(new ErpWrite.InDoubt(ERROR));
    one.erp.showing(one.document(ErpStatus.DRAFT));
    assertThat(one.of(one.step(operation), Task.SEND))
        .isEqualTo(new StepResult.LookAgain(Duration.ZERO, 0, ERROR));
    assertThat(one.erp.asked()).filteredOn(question -> !question.equals("find")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aLookThatGetsNoAnswerIsRepeatedLater(Operation operation) {
    one.erp.hiding(ERROR);
    assertThat(one.of(one.step(operation), Task.LOOK, 2))
        .asInstanceOf(type(StepResult.LookAgain.class))
        .satisfies(again -> {
          assertThat(again.looks()).isEqualTo(2);
          assertThat(again.delay()).isPositive();
        });
  }

  @Test
  void looksLessAndLessOftenForAnErpThatDoesNotAnswer() {
    one.erp.hiding(ERROR);
    one.clock.passes(Duration.ofHours(1));
    for (Operation operation : Operation.values()) {
      assertThat(one.of(one.step(operation), Task.LOOK))
          .asInstanceOf(type(StepResult.LookAgain.class))
          .satisfies(again ->
              assertThat(again.delay()).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5)));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Operation.class, mode = EnumSource.Mode.EXCLUDE, names = "VOID")
  void aRefusalIsForAPersonToDecide(Operation operation) {
    var refused = new ErpWrite.Declined(ErpWrite.Cause.REFUSED, ERROR);
    one.erp.answering(refused).deleting(refused).showing(one.document(ErpStatus.VOID));
    Optional<DocumentId> document =
        CREATING.contains(operation) ? Optional.empty() : Optional.of(Given.document());
    ErpStep step =
        operation == Operation.UPDATE ? new ErpStep.Update(one.otherwise()) : one.step(operation);
    assertThat(one.of(step, Task.SEND)).isEqualTo(new StepResult.Failed(document, ERROR));
    assertThat(one.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"UPDATE", "DELETE"})
  void neverTouchesWhatSomebodyHasBookedThere(Operation operation) {
    for (ErpStatus status : EnumSet.of(ErpStatus.APPROVED, ErpStatus.ADJUSTED)) {
      one.erp.showing(one.document(status));
      assertThat(OneStep.failure(one.of(one.step(operation), Task.SEND)))
          .isEqualTo("erp.already_posted");
    }
    assertThat(one.erp.asked()).containsOnly("find");
  }

  @Test
  void deletesAtOnceWhatTheErpApprovedByItselfOnSubmitting() {
    one.erp.showing(one.document(ErpStatus.ADJUSTED));
    assertThat(OneStep.failure(one.of(one.step(Operation.SUBMIT), Task.SEND)))
        .isEqualTo("erp.approvals_off");
    assertThat(one.erp.asked()).containsExactly("submit", "find", "delete");
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void aWorkerThatWasHeldUpTellsTheErpNothing(Operation operation) {
    one.erp.showing(one.document(ErpStatus.DRAFT));
    StepResult result = one.of(one.step(operation), WithinLease.LONGEST_HELD_UP);
    assertThat(result)
        .asInstanceOf(type(StepResult.SendAgain.class))
        .satisfies(again -> assertThat(again.absent()).isEqualTo(Absent.UNSENT));
    assertThat(one.erp.asked()).filteredOn(question -> !question.equals("find")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"SUBMIT", "FINAL_APPROVE"})
  void whatHasNoEffectIsSentAgainTenTimesAndThenForAPerson(Operation operation) {
    one.erp.showing(one.document(ErpStatus.DRAFT));
    assertThat(one.of(one.step(operation), Task.SEND, 9))
        .asInstanceOf(type(StepResult.SendAgain.class))
        .satisfies(again -> assertThat(again.absent()).isEqualTo(Absent.NO_EFFECT));
    assertThat(OneStep.failure(one.of(one.step(operation), Task.SEND, 10)))
        .isEqualTo("erp.no_effect");
  }

  @Test
  void anAnswerAfterTheLeaseIsDropped() {
    one.storing(Postings.Settled.LEASE_LOST).of(one.step(Operation.SUBMIT), Task.SEND);
    assertThat(one.brought()).isEqualTo(1);
  }

  @Test
  void anAnswerIsKeptThoughSomebodyElseChangedTheAdjustmentMeanwhile() {
    one.erp.answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)));
    one.storing(Postings.Settled.STALE, Postings.Settled.STALE)
        .of(one.step(Operation.POST), Task.SEND);
    assertThat(one.brought()).isEqualTo(3);
    assertThat(one.erp.asked()).containsExactly("create");
  }

  @Test
  void tellsTheTrailWhatWasSentAndAnswered() {
    one.erp.answering(new ErpWrite.Declined(ErpWrite.Cause.REFUSED, ERROR));
    one.of(one.step(Operation.POST), Task.SEND);
    assertThat(one.entry().action()).isEqualTo("erp.post");
    assertThat(one.entry().facts())
        .containsEntry("outcome", "FAILED")
        .containsEntry("referenceNumber", one.posting.referenceNumber())
        .containsEntry("erpCode", ERROR.erpCode())
        .containsEntry("erpMessage", ERROR.erpMessage());
  }
}
