package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a document is in the books, when not yet, and when it should not be. */
class BookingTest {
  private static final ErpError ERROR = Given.error("erp.trouble");

  private final OneStep one = new OneStep();

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"POST", "FINAL_APPROVE"})
  void anAdjustedDocumentMakesItPosted(Operation operation) {
    one.erp
        .answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)))
        .showing(one.document(ErpStatus.ADJUSTED));
    for (Task task : List.of(Task.SEND, Task.CONFIRM)) {
      assertThat(one.of(one.step(operation), task))
          .isEqualTo(new StepResult.Confirmed(Optional.of(Given.document())));
      assertThat(one.next())
          .hasValueSatisfying(next -> {
            assertThat(next.status()).isEqualTo(Status.POSTED);
            assertThat(next.version()).isEqualTo(one.approved.version() + 1);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, APPROVED",
    "POST, UNKNOWN",
    "FINAL_APPROVE, APPROVED",
    "FINAL_APPROVE, UNKNOWN"
  })
  void anApprovedDocumentIsReadAgainForADayAndLessAndLessOften(
      Operation operation, ErpStatus status) {
    one.erp.answering(ErpWrite.Booked.as(one.document(status))).showing(one.document(status));
    assertThat(one.of(one.step(operation), Task.CONFIRM))
        .asInstanceOf(type(StepResult.ConfirmAgain.class))
        .satisfies(again -> assertThat(again.delay()).isLessThanOrEqualTo(Duration.ofSeconds(1)));
    one.clock.passes(Duration.ofDays(1).minusSeconds(1));
    assertThat(one.of(one.step(operation), Task.CONFIRM))
        .asInstanceOf(type(StepResult.ConfirmAgain.class))
        .satisfies(again -> assertThat(again.delay()).isGreaterThan(Duration.ofMinutes(2)));
    one.clock.passes(Duration.ofSeconds(1));
    assertThat(one.of(one.step(operation), Task.CONFIRM))
        .asInstanceOf(type(StepResult.Failed.class))
        .satisfies(failed -> assertThat(failed.error().code()).isEqualTo("erp.not_adjusted"));
    assertThat(one.next()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ErpStatus.class,
      names = {"DRAFT", "PENDING", "REJECTED", "VOID"})
  void aPostedDocumentThatTheErpWantsToApproveFails(ErpStatus status) {
    one.erp.answering(ErpWrite.Booked.as(one.document(status)));
    assertThat(OneStep.failure(one.of(one.step(Operation.POST), Task.SEND)))
        .isEqualTo("erp.approvals_on");
    assertThat(one.erp.asked()).containsExactly("create");
  }

  @Test
  void aMirroredDocumentThatIsBookedAtOnceIsDeletedAndForgotten() {
    one.erp.answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)));
    StepResult result = one.of(one.step(Operation.CREATE), Task.SEND);
    assertThat(OneStep.failure(result)).isEqualTo("erp.approvals_off");
    assertThat(((StepResult.Failed) result).documentId()).isEmpty();
    assertThat(one.erp.asked()).containsExactly("create", "delete");
  }

  @Test
  void aMirroredDocumentThatCannotBeDeletedAgainIsNotForgotten() {
    one.erp
        .answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)))
        .deleting(new ErpWrite.InDoubt(ERROR));
    StepResult result = one.of(one.step(Operation.CREATE), Task.SEND);
    assertThat(OneStep.failure(result)).isEqualTo("erp.approvals_off");
    assertThat(((StepResult.Failed) result).documentId()).contains(Given.document());
  }

  @ParameterizedTest
  @EnumSource(
      value = ErpStatus.class,
      names = {"APPROVED", "ADJUSTED"})
  void aFirstApprovalThatWasEnoughIsDeletedAndForgotten(ErpStatus status) {
    one.erp.showing(one.document(status));
    StepResult result = one.of(one.step(Operation.APPROVE), Task.SEND);
    assertThat(OneStep.failure(result)).isEqualTo("erp.approvals_level");
    assertThat(((StepResult.Failed) result).documentId()).isEmpty();
    assertThat(one.erp.asked()).containsExactly("approve", "find", "delete");
  }

  @Test
  void aFirstApprovalIsConfirmedWhereTheErpStillWaitsAndNeverSentTwice() {
    one.erp.showing(one.document(ErpStatus.PENDING));
    var confirmed = new StepResult.Confirmed(Optional.of(Given.document()));
    assertThat(one.of(one.step(Operation.APPROVE), Task.SEND)).isEqualTo(confirmed);
    assertThat(one.of(one.step(Operation.APPROVE), Task.LOOK)).isEqualTo(confirmed);
    assertThat(one.erp.asked()).containsExactly("approve", "find", "find");
  }
}
