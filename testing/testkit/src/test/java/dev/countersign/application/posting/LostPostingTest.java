package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.given.ScriptedErp;
import dev.countersign.application.given.Workplace;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a posting whose answer was lost is looked for. */
class LostPostingTest {
  private final OneStep one = new OneStep();

  @Test
  void aBookedCreateWithoutADocumentIsLookedFor() {
    assertThat(one.of(one.step(Operation.POST), Task.SEND))
        .asInstanceOf(type(StepResult.LookAgain.class))
        .satisfies(again -> assertThat(again.delay()).isZero());
  }

  @Test
  void aLostPostingIsCreatedAgainOnlyAfterTheLastLook() {
    for (int looks = 0; looks < Workplace.LOOKS.size(); looks++) {
      int next = looks;
      assertThat(one.of(one.step(Operation.POST), Task.LOOK, looks))
          .asInstanceOf(type(StepResult.LookAgain.class))
          .satisfies(again -> {
            assertThat(again.looks()).isEqualTo(next + 1);
            assertThat(again.delay()).isEqualTo(Workplace.LOOKS.get(next));
          });
    }
    assertThat(one.of(one.step(Operation.POST), Task.LOOK, Workplace.LOOKS.size()))
        .asInstanceOf(type(StepResult.SendAgain.class))
        .satisfies(again -> assertThat(again.delay()).isZero());
    assertThat(one.erp.asked()).containsOnly("search");
  }

  @Test
  void aLostPostingThatIsFoundIsPosted() {
    one.erp.listing(one.document(ErpStatus.ADJUSTED));
    assertThat(one.of(one.step(Operation.POST), Task.LOOK))
        .isEqualTo(new StepResult.Confirmed(Optional.of(Given.document())));
    assertThat(one.next()).isPresent();
  }

  @Test
  void aDocumentWithOurCodeAndOtherLinesIsAConflict() {
    one.erp.listing(ScriptedErp.document(one.otherwise(), ErpStatus.ADJUSTED));
    assertThat(OneStep.failure(one.of(one.step(Operation.POST), Task.LOOK)))
        .isEqualTo("erp.reference_conflict");
    assertThat(one.next()).isEmpty();
  }

  @Test
  void twoDocumentsWithOurCodeAreForAPersonAndNoneIsDeleted() {
    one.erp.listing(
        one.document(ErpStatus.ADJUSTED),
        ScriptedErp.document(new DocumentId("2"), one.posting, ErpStatus.ADJUSTED));
    assertThat(OneStep.failure(one.of(one.step(Operation.POST), Task.LOOK)))
        .isEqualTo("erp.duplicate");
    assertThat(one.erp.asked()).containsExactly("search");
    assertThat(one.next()).isEmpty();
  }

  @Test
  void aDocumentOfAnotherAdjustmentIsAConflictAndStaysTheOthers() {
    one.erp.listing(one.document(ErpStatus.ADJUSTED));
    StepResult result = one.borne(GivenIds.adjustment()).of(one.step(Operation.POST), Task.LOOK);
    assertThat(OneStep.failure(result)).isEqualTo("erp.reference_conflict");
    assertThat(((StepResult.Failed) result).documentId()).isEmpty();
    assertThat(one.borne(one.id()).of(one.step(Operation.POST), Task.LOOK))
        .isInstanceOf(StepResult.Confirmed.class);
  }

  @Test
  void aRefusedPostingIsLookedForOnceAndThenSent() {
    assertThat(one.of(one.step(Operation.POST), Task.CHECK))
        .asInstanceOf(type(StepResult.SendAgain.class))
        .satisfies(again -> assertThat(again.delay()).isZero());
    one.erp.listing(one.document(ErpStatus.ADJUSTED));
    assertThat(one.of(one.step(Operation.POST), Task.CHECK))
        .isInstanceOf(StepResult.Confirmed.class);
    one.erp.hiding(Given.error("erp.unreachable"));
    assertThat(one.of(one.step(Operation.POST), Task.CHECK))
        .isInstanceOf(StepResult.CheckAgain.class);
  }
}
