package dev.countersign.application.adjustment;

import static dev.countersign.application.given.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.countersign.application.given.Workplace;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.MatchedRule;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.measure.Amount;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small adjustments need nobody, until they are many on one day. */
final class SubmittingByDayTest {
  private static final ApprovalPolicy MANY_SMALL =
      new ApprovalPolicy(
          Levels.NONE,
          List.of(
              new ApprovalRule(
                  "many-small", Levels.ONE, List.of(new WholeCondition.DayValueAtLeast(worth(3))))),
          "5f1c");

  private final Workplace work = Workplace.judgingBy(MANY_SMALL);

  /** What so many of the usual drafts are worth. */
  private static Amount worth(int drafts) {
    Workplace some = Workplace.approvingHere(Levels.NONE);
    return Stream.generate(() -> some.recorded(some.drafted()).adjustment())
        .limit(drafts)
        .map(draft -> draft.content().absoluteWorth().orElseThrow())
        .reduce(Amount.ZERO, Amount::plus);
  }

  @Test
  void asksForApprovalFromTheOneOnThatReachesTheLimit() {
    assertThat(submitted()).isEqualTo(Status.APPROVED);
    assertThat(submitted()).isEqualTo(Status.APPROVED);
    AdjustmentId third = work.submitted();

    Adjustment waiting = work.recorded(third).adjustment();
    assertThat(waiting.status()).isEqualTo(Status.PENDING_APPROVAL);
    assertThat(waiting.submitted().map(Submission::need).orElseThrow().matched())
        .extracting(MatchedRule::condition, MatchedRule::limit, MatchedRule::actual)
        .containsExactly(tuple("value-per-day-at-least", worth(3).toString(), worth(3).toString()));
  }

  @Test
  void forgetsWhatWasRejectedOrWithdrawn() {
    work.submitted();
    work.submitted();
    AdjustmentId third = work.submitted();
    done(work.reject(third));
    AdjustmentId fourth = work.submitted();
    done(work.withdraw(fourth));

    assertThat(work.store.adjustments().submitted(day())).isEqualTo(Total.of(worth(2)));
  }

  @Test
  void beginsAnewEveryDay() {
    work.submitted();
    work.submitted();
    work.clock.passes(Duration.ofDays(1));

    assertThat(submitted()).isEqualTo(Status.APPROVED);
  }

  @Test
  void tellsTheErpAboutWhatNeedsNobody() {
    int before = work.rings();
    work.submitted();
    assertThat(work.rings()).isEqualTo(before + 1);
  }

  @Test
  void letsNoCrowdPassTogether() {
    List<AdjustmentId> drafts = Stream.generate(() -> work.drafted()).limit(AtOnce.CROWD).toList();
    AtOnce.each(AtOnce.CROWD, i -> done(work.submit(drafts.get(i))));

    assertThat(drafts)
        .filteredOn(id -> work.recorded(id).adjustment().status() == Status.APPROVED)
        .hasSize(2);
  }

  @Test
  void submitsNothingTwice() {
    AdjustmentId id = work.submitted();
    assertThat(work.submit(id)).isInstanceOf(Changed.Refused.class);
  }

  private Status submitted() {
    return work.recorded(work.submitted()).adjustment().status();
  }

  private static CreatorsDay day() {
    return CreatorsDay.of(Given.clerk().id(), Given.TODAY, ZoneOffset.UTC);
  }
}
