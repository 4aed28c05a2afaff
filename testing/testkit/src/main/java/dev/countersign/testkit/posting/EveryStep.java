package dev.countersign.testkit.posting;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenEverything;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One of each kind of step, its fields full. */
final class EveryStep {
  private EveryStep() {}

  static Stream<Arguments> steps() {
    return Stream.of(
            new ErpStep.Post(sending(GivenEverything.ofQuantity())),
            new ErpStep.Create(sending(GivenEverything.ofValue())),
            new ErpStep.Update(sending(GivenEverything.ofQuantity())),
            new ErpStep.Submit(),
            new ErpStep.Approve(),
            new ErpStep.ApproveFinally(),
            new ErpStep.Reject(GivenEverything.TEXT),
            new ErpStep.Delete(),
            new ErpStep.Voiding())
        .map(step -> Arguments.of(step.operation().name(), step));
  }

  private static Posting sending(Content content) {
    return Given.posting(Given.adjustment().saying(content).draft());
  }
}
