package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.given.ScriptedErp;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.testkit.given.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the steps on a document that the ERP has. */
class StepsOnADocumentTest {
  private static final ErpError ERROR = Given.error("erp.trouble");

  private final OneStep one = new OneStep();

  @ParameterizedTest
  @CsvSource({"UPDATE, DRAFT", "UPDATE, REJECTED", "SUBMIT, PENDING", "REJECT, REJECTED"})
  void whatTheErpDidIsConfirmed(Operation operation, ErpStatus status) {
    one.erp.showing(one.document(status));
    assertThat(one.of(one.step(operation), Task.SEND))
        .isEqualTo(new StepResult.Confirmed(Optional.of(Given.document())));
    assertThat(one.next()).isEmpty();
  }

  /** The architecture's rule: a state already reached is success. */
  @ParameterizedTest
  @CsvSource({
    "SUBMIT, PENDING",
    "REJECT, REJECTED",
    "REJECT, DRAFT",
    "UPDATE, DRAFT",
    "UPDATE, REJECTED",
    "FINAL_APPROVE, ADJUSTED",
  })
  void aRefusalOfWhatIsAsItShouldBeIsSuccess(Operation operation, ErpStatus status) {
    one.erp
        .answering(new ErpWrite.Declined(ErpWrite.Cause.REFUSED, ERROR))
        .showing(one.document(status));
    assertThat(one.of(one.step(operation), Task.SEND))
        .isEqualTo(new StepResult.Confirmed(Optional.of(Given.document())));
    assertThat(one.of(one.step(operation), Task.LOOK))
        .isEqualTo(new StepResult.Confirmed(Optional.of(Given.document())));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMIT, DRAFT",
    "SUBMIT, REJECTED",
    "REJECT, PENDING",
    "FINAL_APPROVE, PENDING",
    "DELETE, PENDING",
  })
  void aLookThatFindsItUndoneSendsItAgain(Operation operation, ErpStatus status) {
    one.erp.showing(one.document(status));
    assertThat(one.of(one.step(operation), Task.LOOK)).isInstanceOf(StepResult.SendAgain.class);
    assertThat(one.erp.asked()).containsExactly("find");
  }

  @Test
  void aLookThatFindsOtherLinesUpdatesAgain() {
    one.erp.showing(ScriptedErp.document(one.otherwise(), ErpStatus.DRAFT));
    assertThat(one.of(one.step(Operation.UPDATE), Task.LOOK))
        .isInstanceOf(StepResult.SendAgain.class);
  }

  @Test
  void aDocumentThatSaysTheSameUnderAnotherCodeWasNotUpdated() {
    Posting before = Given.posting(one.approved);
    one.erp
        .answering(new ErpWrite.Declined(ErpWrite.Cause.REFUSED, ERROR))
        .showing(ScriptedErp.document(before, ErpStatus.PENDING));
    assertThat(OneStep.failure(one.of(one.step(Operation.UPDATE), Task.SEND)))
        .isEqualTo("erp.trouble");
    assertThat(one.of(one.step(Operation.UPDATE), Task.LOOK))
        .isInstanceOf(StepResult.SendAgain.class);
  }

  @Test
  void aDeletedDocumentIsGoneAndA404CountsToo() {
    assertThat(one.of(one.step(Operation.DELETE), Task.SEND))
        .isEqualTo(new StepResult.Confirmed(Optional.empty()));
    one.erp.deleting(new ErpWrite.Declined(ErpWrite.Cause.MISSING, ERROR));
    assertThat(one.of(one.step(Operation.DELETE), Task.SEND))
        .isEqualTo(new StepResult.Confirmed(Optional.empty()));
    assertThat(one.of(one.step(Operation.DELETE), Task.LOOK))
        .isEqualTo(new StepResult.Confirmed(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"UPDATE", "SUBMIT", "APPROVE", "FINAL_APPROVE", "REJECT"})
  void aDocumentThatIsGoneIsForgottenAndForAPersonToDecide(Operation operation) {
    one.erp.answering(new ErpWrite.Declined(ErpWrite.Cause.MISSING, ERROR));
    for (Task task : List.of(Task.SEND, Task.LOOK, Task.CONFIRM)) {
      assertThat(one.of(one.step(operation), task))
          .asInstanceOf(type(StepResult.Failed.class))
          .satisfies(failed -> {
            assertThat(failed.error().code()).isEqualTo("erp.document_missing");
            assertThat(failed.documentId()).isEmpty();
          });
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"UPDATE", "SUBMIT", "APPROVE", "FINAL_APPROVE", "REJECT", "DELETE"})
  void nothingIsToldOfADocumentThatNeverWas(Operation operation) {
    one.work(
        new ClaimedStep(
            1,
            1,
            one.id(),
            one.step(operation),
            Task.SEND,
            Optional.empty(),
            1,
            1,
            0,
            Given.NOW,
            ""));
    assertThat(one.erp.asked()).isEmpty();
    assertThat(one.entry().facts())
        .containsEntry("outcome", "FAILED")
        .containsEntry("code", "erp.document_missing");
  }
}
