package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.application.erp.ErpWrite;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.posting.ClaimedStep.Task;
import dev.countersign.testkit.given.Given;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After which steps what was read of the ERP's stock no longer holds. */
class StockMovedTest {
  private static final ErpError ERROR = Given.error("erp.trouble");

  private final OneStep one = new OneStep();

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"POST", "FINAL_APPROVE"})
  void tellsOfWhatIsInTheBooks(Operation operation) {
    one.erp
        .answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)))
        .showing(one.document(ErpStatus.ADJUSTED));
    one.of(one.step(operation), Task.SEND);
    assertToldOfAll();
  }

  @Test
  void tellsOfWhatWasTakenBack() {
    one.of(one.step(Operation.DELETE), Task.SEND);
    assertToldOfAll();
  }

  @Test
  void tellsOfWhatNobodyKnows() {
    one.erp.answering(new ErpWrite.InDoubt(ERROR));
    one.of(one.step(Operation.POST), Task.SEND);
    assertToldOfAll();
  }

  @Test
  void tellsOfWhatWasBookedAgainstOurWill() {
    one.erp.answering(ErpWrite.Booked.as(one.document(ErpStatus.ADJUSTED)));
    one.of(one.step(Operation.CREATE), Task.SEND);
    assertToldOfAll();
  }

  @Test
  void tellsNothingOfWhatWasNotSent() {
    one.erp.answering(ErpWrite.NotSent.unsent(ERROR, Optional.empty()));
    one.of(one.step(Operation.POST), Task.SEND);
    assertThat(one.moved()).isEmpty();
  }

  @Test
  void tellsNothingOfWhatIsApprovedAndNotBookedYet() {
    one.erp.answering(ErpWrite.Booked.as(one.document(ErpStatus.APPROVED)));
    one.of(one.step(Operation.POST), Task.SEND);
    assertThat(one.moved()).isEmpty();
  }

  @Test
  void tellsNothingOfWhatWaitsForApprovalThere() {
    one.erp.showing(one.document(ErpStatus.PENDING));
    one.of(one.step(Operation.SUBMIT), Task.SEND);
    assertThat(one.moved()).isEmpty();
  }

  private void assertToldOfAll() {
    assertThat(one.moved()).isNotEmpty().isEqualTo(one.approved.content().items());
  }
}
