package dev.countersign.testkit.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.adjustment.CreatorsDay;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Drafting;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Move;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.approval.Total;
import dev.countersign.domain.measure.Amount;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenAdjustment;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.harness.OnStore;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clause 8: what somebody submitted on a day. */
interface SubmittedOnDay extends OnStore {
  /** The clerk's day in a place where it begins at another hour than in UTC. */
  CreatorsDay TODAY =
      CreatorsDay.of(Given.clerk().id(), Given.TODAY, ZoneId.of("America/St_Johns"));

  @Test
  @DisplayName("8.1 It counts what was submitted and still stands, whatever its state")
  default void countsWhatStands() {
    for (Status status : Status.values()) {
      Total before = total();
      keptAll(worth("100").history(status));
      boolean stands =
          switch (status) {
            case PENDING_APPROVAL, PENDING_FINAL_APPROVAL, APPROVED, POSTED, VOIDED -> true;
            case DRAFT, REJECTED, CANCELLED -> false;
          };
      assertThat(total())
          .describedAs("%s", status)
          .isEqualTo(stands ? before.plus(Total.of(Amount.of("100"))) : before);
    }
  }

  @Test
  @DisplayName("8.2 It counts from the first moment of the day until the first of the next")
  default void countsTheDay() {
    submittedAt(TODAY.from().minus(1, ChronoUnit.MICROS), "1");
    submittedAt(TODAY.from(), "10");
    submittedAt(TODAY.until().minus(1, ChronoUnit.MICROS), "100");
    submittedAt(TODAY.until(), "1000");

    assertThat(total()).isEqualTo(Total.of(Amount.of("110")));
  }

  @Test
  @DisplayName("8.3 It counts what the person created, whoever submitted it")
  default void countsByTheCreator() {
    keptAll(worth("1").by(Given.approver2()).history(Status.PENDING_APPROVAL));
    Adjustment draft = worth("10").draft();
    kept(draft);
    kept(
        made(
            Drafting.submit(
                draft,
                Given.approver2(),
                new ExpectedVersion.Any(),
                draft.content(),
                Given.need(Levels.ONE),
                Given.NOW)));

    assertThat(total()).isEqualTo(Total.of(Amount.of("10")));
  }

  @Test
  @DisplayName("8.4 It is exact, and no gain hides a loss")
  default void countsExactly() {
    GivenLine out = Given.line().quantity("-0.000001").costing("0.0000001");
    GivenLine in = Given.line().quantity("123456789.000001").costing("98765.4321");
    keptAll(
        Given.adjustment().saying(Given.content().lines(out, in)).history(Status.PENDING_APPROVAL));

    Amount exact = Amount.of("12193263111263.6256654321").plus(Amount.of("1E-13"));
    assertThat(total()).isEqualTo(Total.of(exact));
  }

  @Test
  @DisplayName("8.5 It is unknown where an item has no cost")
  default void doesNotKnowWithoutACost() {
    keptAll(worth("100").history(Status.POSTED));
    keptAll(
        Given.adjustment()
            .saying(Given.content().lines(Given.line().withoutCost()))
            .history(Status.PENDING_APPROVAL));

    assertThat(total()).isEqualTo(Total.UNKNOWN);
  }

  @Test
  @DisplayName("8.6 It never falls short of a figure of more decimals than anybody keeps")
  default void neverFallsShort() {
    Amount tiny = Amount.of("0.00000000000000000000000000000000000001");
    keptAll(worth(tiny.toString()).history(Status.PENDING_APPROVAL));

    assertThat(total().isAtLeast(tiny)).isTrue();
    assertThat(total().isBelow(Amount.of("0.00000000000000000000000000001"))).isTrue();
  }

  @Test
  @DisplayName("8.7 Withdrawn and submitted again it counts once")
  default void countsOnce() {
    List<Adjustment> history = worth("100").history(Status.PENDING_APPROVAL);
    keptAll(history);
    Adjustment waiting = history.getLast();
    Adjustment withdrawn =
        made(Drafting.withdraw(waiting, Given.clerk(), new ExpectedVersion.Any(), Given.NOW));
    kept(withdrawn);
    assertThat(total()).isEqualTo(Total.ZERO);

    kept(submitted(withdrawn, Given.NOW));
    assertThat(total()).isEqualTo(Total.of(Amount.of("100")));
  }

  private void submittedAt(Instant at, String cost) {
    Adjustment draft = worth(cost).createdAt(at.minusSeconds(60)).draft();
    kept(draft);
    kept(submitted(draft, at));
  }

  private Total total() {
    return store().elsewhere().adjustments().submitted(TODAY);
  }

  /** The clerk's submission of it. */
  static Adjustment submitted(Adjustment draft, Instant at) {
    return made(
        Drafting.submit(
            draft,
            Given.clerk(),
            new ExpectedVersion.Any(),
            draft.content(),
            Given.need(Levels.ONE),
            at));
  }

  /** One piece less of something that costs so much. */
  static GivenAdjustment worth(String cost) {
    return Given.adjustment()
        .saying(Given.content().lines(Given.line().quantity("-1").costing(cost)));
  }

  private static Adjustment made(Move move) {
    return switch (move) {
      case Move.Made(var next) -> next;
      case Move.Refused(var refusal) -> throw new AssertionError("refused: " + refusal);
    };
  }
}
