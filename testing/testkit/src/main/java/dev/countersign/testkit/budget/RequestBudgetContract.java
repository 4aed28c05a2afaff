package dev.countersign.testkit.budget;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.Heard;
import dev.countersign.application.budget.Limit;
import dev.countersign.application.budget.Place;
import dev.countersign.application.budget.Priority;
import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.budget.Taking;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link RequestBudget} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class RequestBudgetContract {
  protected static final RequestLimits LIMITS = RequestLimits.of(10, 100, 3);

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration MINUTE = LIMITS.minute();
  private static final Duration TICK = Duration.ofSeconds(1);

  /** By a store's own clock time passes also by itself, on a busy machine less than this. */
  private static final Duration SLACK = Duration.ofSeconds(10);

  private BudgetHarness harness;

  /** Makes a budget of {@link #LIMITS} that nobody has used. */
  protected abstract BudgetHarness unused();

  @BeforeEach
  final void open() {
    harness = unused();
  }

  @Test
  @DisplayName("1.1 No more are under way than the limit, here and elsewhere together")
  final void limitsAtOnce() {
    taken(harness.budget());
    taken(harness.elsewhere());
    Place last = taken(harness.budget());

    assertFull(harness.elsewhere(), Priority.POSTING, Limit.AT_ONCE);
    harness.budget().end(last, Heard.NOTHING);
    taken(harness.elsewhere());
  }

  @Test
  @DisplayName("1.2 Of a crowd that asks at once, as many as the limit get a place")
  final void limitsACrowd() {
    List<Taking> takings =
        AtOnce.each(
            CROWD,
            i ->
                (i % 2 == 0 ? harness.budget() : harness.elsewhere())
                    .take(Priority.POSTING, LEASE));

    assertThat(takings)
        .filteredOn(Taking.Granted.class::isInstance)
        .hasSize(LIMITS.atOnce())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("1.3 The place of somebody who died is free when its lease has ended")
  final void freesTheDead() {
    IntStream.range(0, LIMITS.atOnce()).forEach(_ -> taken(harness.budget()));

    harness.passes(LEASE.minus(SLACK));
    assertFull(harness.budget(), Priority.POSTING, Limit.AT_ONCE);
    harness.passes(SLACK);
    taken(harness.elsewhere());
  }

  @Test
  @DisplayName("2.1 A request counts until a minute after its end, and not longer")
  final void limitsTheMinute() {
    Place first = taken(harness.budget());
    harness.passes(TICK.multipliedBy(5));
    harness.budget().end(first, Heard.NOTHING);
    used(LIMITS.perMinute() - 1);

    Duration told = assertFull(harness.elsewhere(), Priority.POSTING, Limit.MINUTE);
    assertThat(told).isBetween(MINUTE.minus(TICK.multipliedBy(5)), MINUTE);
    harness.passes(MINUTE.minus(SLACK));
    assertFull(harness.budget(), Priority.POSTING, Limit.MINUTE);
    harness.passes(SLACK);
    used(LIMITS.perMinute());
    assertFull(harness.budget(), Priority.POSTING, Limit.MINUTE);
  }

  @Test
  @DisplayName("2.2 One whose holder died counts until a minute after its lease")
  final void countsTheDead() {
    IntStream.range(0, 2).forEach(_ -> taken(harness.budget()));
    used(LIMITS.perMinute() - 2);

    harness.passes(MINUTE);
    used(LIMITS.perMinute() - 2);
    assertFull(harness.budget(), Priority.POSTING, Limit.MINUTE);
    harness.passes(LEASE);
    taken(harness.budget());
  }

  @Test
  @DisplayName("3.1 The day's limit holds until the day ends")
  final void limitsTheDay() {
    usedSlowly(LIMITS.perDay());

    assertFull(harness.elsewhere(), Priority.POSTING, Limit.DAY);
    harness.passes(Duration.ofHours(24));
    taken(harness.budget());
  }

  @Test
  @DisplayName("3.2 What the ERP says is left of its day holds, and when that ends")
  final void believesTheErpsDay() {
    harness.budget().end(taken(harness.budget()), day(2, Duration.ofHours(1)));
    used(2);

    Duration told = assertFull(harness.elsewhere(), Priority.POSTING, Limit.DAY);
    assertThat(told).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    harness.passes(Duration.ofHours(1));
    assertThat(harness.budget().state().leftToday()).isEqualTo(LIMITS.perDay());
    taken(harness.budget());
  }

  @Test
  @DisplayName("3.3 The last of the day is kept for those who go first")
  final void keepsTheLastOfTheDay() {
    harness.budget().end(taken(harness.budget()), day(10, Duration.ofHours(1)));
    assertFull(harness.budget(), Priority.BACKGROUND, Limit.DAY);
    harness.budget().end(taken(harness.budget(), Priority.PERSON), day(5, Duration.ofHours(1)));
    assertFull(harness.budget(), Priority.PERSON, Limit.DAY);
    harness.budget().end(taken(harness.budget(), Priority.SETTLING), day(2, Duration.ofHours(1)));
    assertFull(harness.budget(), Priority.SETTLING, Limit.DAY);
    taken(harness.budget(), Priority.POSTING);
  }

  @Test
  @DisplayName("3.4 A smaller day of the ERP's keeps less of it")
  final void keepsTheLastOfASmallerDay() {
    var small = new Heard.Day(20, 3, Duration.ofHours(1));
    harness.budget().end(taken(harness.budget()), new Heard(Optional.of(small), Optional.empty()));

    harness.budget().end(taken(harness.budget(), Priority.BACKGROUND), Heard.NOTHING);
    assertFull(harness.budget(), Priority.BACKGROUND, Limit.DAY);
  }

  @Test
  @DisplayName("4.1 While one finds no room, those below it get none, and those above do")
  final void letsTheHigherGoFirst() {
    IntStream.range(0, LIMITS.atOnce() - 1).forEach(_ -> taken(harness.budget()));
    Place last = taken(harness.budget());
    assertFull(harness.budget(), Priority.PERSON, Limit.AT_ONCE);
    harness.budget().end(last, Heard.NOTHING);

    assertThat(harness.elsewhere().take(Priority.BACKGROUND, LEASE))
        .isInstanceOf(Taking.Full.class);
    harness.budget().end(taken(harness.elsewhere(), Priority.POSTING), Heard.NOTHING);
    harness.budget().end(taken(harness.budget(), Priority.PERSON), Heard.NOTHING);
    taken(harness.elsewhere(), Priority.BACKGROUND);
  }

  @Test
  @DisplayName("4.2 One that has stopped asking holds nobody up")
  final void forgetsWhoStoppedAsking() {
    List<Place> all =
        IntStream.range(0, LIMITS.atOnce()).mapToObj(_ -> taken(harness.budget())).toList();
    assertFull(harness.budget(), Priority.POSTING, Limit.AT_ONCE);
    harness.budget().end(all.getFirst(), Heard.NOTHING);

    harness.passes(Duration.ofSeconds(2));
    taken(harness.elsewhere(), Priority.BACKGROUND);
  }

  @Test
  @DisplayName("5.1 A refusal closes the budget for the time told, everywhere")
  final void closes() {
    for (Limit limit : Limit.values()) {
      refused(limit, TICK.multipliedBy(90));
      Duration told = assertFull(harness.elsewhere(), Priority.POSTING, limit);
      assertThat(told).isBetween(TICK.multipliedBy(80), TICK.multipliedBy(90));
      assertThat(harness.budget().state().closed()).isPresent();

      harness.passes(TICK.multipliedBy(90));
      assertThat(harness.budget().state().closed()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "5.2 A refusal by the minute's limit lowers it below what was taken, and it rises again")
  final void learnsTheMinute() {
    used(8);
    refused(Limit.MINUTE, MINUTE);
    harness.passes(MINUTE);

    BudgetState lowered = harness.budget().state();
    assertThat(lowered.perMinute()).isBetween(6, 7);
    harness.passes(MINUTE.multipliedBy(30));
    assertThat(harness.elsewhere().state().perMinute()).isEqualTo(LIMITS.perMinute());
  }

  @Test
  @DisplayName("5.3 Several refusals of one moment lower the limit once")
  final void learnsOnce() {
    used(6);
    List<Place> three =
        List.of(taken(harness.budget()), taken(harness.budget()), taken(harness.budget()));
    three.forEach(place -> harness.budget().end(place, refusal(Limit.MINUTE, MINUTE)));
    harness.passes(MINUTE);

    assertThat(harness.budget().state().perMinute()).isBetween(5, 6);
  }

  @Test
  @DisplayName("5.4 A refusal by the requests at once lowers them to those under way")
  final void learnsAtOnce() {
    taken(harness.budget());
    refused(Limit.AT_ONCE, TICK);
    harness.passes(TICK);

    assertFull(harness.elsewhere(), Priority.POSTING, Limit.AT_ONCE);
    harness.passes(MINUTE.multipliedBy(3));
    assertThat(harness.budget().state().atOnce()).isEqualTo(LIMITS.atOnce());
  }

  @Test
  @DisplayName("6.1 A place is given back once")
  final void endsOnce() {
    Place place = taken(harness.budget());
    harness.budget().end(place, Heard.NOTHING);
    harness.passes(TICK);
    harness.budget().end(place, refusal(Limit.MINUTE, MINUTE));

    assertThat(harness.budget().state().closed()).isEmpty();
    harness.passes(MINUTE.minus(TICK));
    assertThat(harness.budget().state().inMinute()).isZero();
  }

  @Test
  @DisplayName("7.1 It tells how much room the minute has, and when it has more")
  final void tellsTheRoom() {
    assertThat(harness.budget().state().room()).isEqualTo(LIMITS.perMinute());
    assertThat(harness.budget().state().untilMore()).isZero();
    used(LIMITS.perMinute());

    harness.passes(TICK);
    assertThat(harness.elsewhere().state().room()).isZero();
    assertThat(harness.elsewhere().state().untilMore())
        .isPositive()
        .isLessThanOrEqualTo(MINUTE.minus(TICK));
    harness.passes(MINUTE);
    assertThat(harness.elsewhere().state().room()).isEqualTo(LIMITS.perMinute());
  }

  @Test
  @DisplayName("7.2 While it is closed it has no room, until then at least")
  final void tellsThatItIsClosed() {
    refused(Limit.AT_ONCE, MINUTE.dividedBy(2));

    assertThat(harness.elsewhere().state().room()).isZero();
    assertThat(harness.elsewhere().state().untilMore())
        .isBetween(MINUTE.dividedBy(2).minus(SLACK), MINUTE.dividedBy(2));
  }

  private static Heard day(long left, Duration ends) {
    return new Heard(Optional.of(new Heard.Day(LIMITS.perDay(), left, ends)), Optional.empty());
  }

  private static Heard refusal(Limit limit, Duration delay) {
    return new Heard(Optional.empty(), Optional.of(new Heard.Refused(limit, delay)));
  }

  private void refused(Limit limit, Duration delay) {
    harness.budget().end(taken(harness.budget()), refusal(limit, delay));
  }

  /** Makes so many requests, one after the other. */
  private void used(int requests) {
    IntStream.range(0, requests)
        .forEach(_ -> harness.budget().end(taken(harness.budget()), Heard.NOTHING));
  }

  private void usedSlowly(int requests) {
    for (int i = 0; i < requests; i += LIMITS.perMinute()) {
      used(LIMITS.perMinute());
      harness.passes(MINUTE);
    }
  }

  private static Place taken(RequestBudget budget) {
    return taken(budget, Priority.POSTING);
  }

  private static Place taken(RequestBudget budget, Priority priority) {
    return switch (budget.take(priority, LEASE)) {
      case Taking.Granted(var place) -> place;
      case Taking.Full full -> throw new AssertionError("no place: " + full);
    };
  }

  private static Duration assertFull(RequestBudget budget, Priority priority, Limit limit) {
    return switch (budget.take(priority, LEASE)) {
      case Taking.Granted granted -> throw new AssertionError("a place: " + granted);
      case Taking.Full(var reason, var delay) -> {
        assertThat(reason).isEqualTo(limit);
        assertThat(delay).isPositive();
        yield delay;
      }
    };
  }
}
