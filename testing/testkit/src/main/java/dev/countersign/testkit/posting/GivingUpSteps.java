package dev.countersign.testkit.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.StepResult;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clauses 11 and 12: what the ERP declines, and which document is whose. */
interface GivingUpSteps extends OnQueue {
  ErpError DECLINED = Given.error("erp.declined");

  @Test
  @DisplayName("11.1 After a step is given up all is as before it, but for the error")
  default void comesBack() {
    Adjustment adjustment = telling(new ErpStep.Create(Given.posting(Given.draft())));
    settled(claimed(), BOOKED);
    kept(Given.edited(adjustment, Given.content()), new ErpStep.Voiding());
    settled(claimed(), new StepResult.GivenUp(DECLINED));

    ErpProgress progress = progress(adjustment.id());
    assertThat(progress.state()).isEqualTo(ErpState.IN_STEP);
    assertThat(progress.operation()).contains(Operation.CREATE);
    assertThat(progress.documentId()).contains(Given.document());
    assertThat(progress.error()).contains(DECLINED);
    assertThat(progress.nextAttemptAt()).isEmpty();
    assertThat(claims()).isEmpty();
  }

  @Test
  @DisplayName("11.2 The step behind one that is given up goes on")
  default void goesOnBehind() {
    Adjustment adjustment = telling(new ErpStep.Voiding(), new ErpStep.Submit());
    settled(claimed(), new StepResult.GivenUp(DECLINED));

    assertThat(progress(adjustment.id()).operation()).contains(Operation.SUBMIT);
    assertThat(progress(adjustment.id()).state()).isEqualTo(ErpState.SENDING);
    assertThat(claimed().step()).isEqualTo(new ErpStep.Submit());
  }

  @Test
  @DisplayName("11.3 A document that is voided is known no more")
  default void forgetsAVoidedDocument() {
    Adjustment adjustment = posting();
    settled(claimed(), BOOKED);
    kept(Given.edited(adjustment, Given.content()), new ErpStep.Voiding());
    settled(claimed(), DONE);

    assertThat(document(adjustment)).isEmpty();
  }

  @Test
  @DisplayName("12.1 A document is told to be of every adjustment that it is known of")
  default void tellsWhoseADocumentIs() {
    assertThat(store().postings().bearers(Given.document())).isEmpty();
    Draft first = Given.draft();
    kept(first, Given.post(first));
    settled(claimed(), BOOKED);
    Draft second = Given.draft();
    kept(second, Given.post(second));
    settled(claimed(), BOOKED);

    assertThat(store().elsewhere().postings().bearers(Given.document()))
        .isEqualTo(Set.of(first.id(), second.id()));
  }
}
