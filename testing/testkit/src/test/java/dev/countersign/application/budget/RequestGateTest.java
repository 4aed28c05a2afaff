package dev.countersign.application.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.testkit.budget.InMemoryRequestBudget;
import dev.countersign.testkit.harness.AtOnce;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests of one process wait for their places in the right order, and not too long. */
final class RequestGateTest {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final RequestBudget budget = budget(new RequestLimits(1000, 1000, 1, LONG));
  private final RequestGate gate = new RequestGate(budget, LEASE);

  private static RequestBudget budget(RequestLimits limits) {
    return new InMemoryRequestBudget(limits, InstantSource.system());
  }

  @Test
  void letsThroughWhileThereIsRoom() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      gate.end(pass(Priority.BACKGROUND), Heard.NOTHING);
    }
    assertThat(budget.state().inMinute()).isEqualTo(3);
  }

  @Test
  void turnsAwayWhenTheTimeIsUp() throws InterruptedException {
    Entered.Pass taken = pass(Priority.POSTING);

    assertThat(gate.enter(Priority.POSTING, SHORT))
        .isInstanceOfSatisfying(
            Entered.TurnedAway.class, it -> assertThat(it.reason()).isEqualTo(Limit.AT_ONCE));
    gate.end(taken, Heard.NOTHING);
    pass(Priority.POSTING);
  }

  @Test
  void turnsAwayAtOnceWhereWaitingIsHopeless() throws InterruptedException {
    var refused = new Heard.Refused(Limit.DAY, Duration.ofHours(3));
    gate.end(pass(Priority.POSTING), new Heard(Optional.empty(), Optional.of(refused)));

    assertThat(gate.enter(Priority.POSTING, LONG))
        .isInstanceOfSatisfying(
            Entered.TurnedAway.class,
            it -> {
              assertThat(it.reason()).isEqualTo(Limit.DAY);
              assertThat(it.delay()).isGreaterThan(Duration.ofHours(2));
            });
  }

  @Test
  void letsTheHighestGoFirstAndEqualsInTheirOrder() throws Exception {
    Entered.Pass first = pass(Priority.POSTING);
    var order = new ConcurrentLinkedQueue<Priority>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all =
          List.of(Priority.BACKGROUND, Priority.SETTLING, Priority.PERSON, Priority.POSTING)
              .stream()
              .<Future<?>>map(priority -> threads.submit(() -> through(priority, order)))
              .toList();
      awaitWaiting(all.size());
      gate.end(first, Heard.NOTHING);
      for (Future<?> one : all) {
        one.get(LONG.toSeconds(), TimeUnit.SECONDS);
      }
    }

    assertThat(order).containsExactly(Priority.values());
  }

  private Object through(Priority priority, ConcurrentLinkedQueue<Priority> order)
      throws InterruptedException {
    Entered.Pass pass = pass(priority);
    order.add(priority);
    gate.end(pass, Heard.NOTHING);
    return pass;
  }

  private void awaitWaiting(int many) {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (gate.waiting() < many && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(gate.waiting()).isEqualTo(many);
  }

  @Test
  void givesACrowdItsPlacesOneAfterTheOther() {
    int rounds = 5;
    AtOnce.each(
        AtOnce.CROWD,
        _ ->
            IntStream.range(0, rounds)
                .mapToObj(_ -> {
                  gate.end(passed(), Heard.NOTHING);
                  return true;
                })
                .toList());

    assertThat(budget.state().running()).isZero();
    assertThat(budget.state().inMinute()).isEqualTo(AtOnce.CROWD * rounds);
  }

  @Test
  void keepsTheAnswerWhereThePlaceCannotBeGivenBack() throws InterruptedException {
    var broken = new RequestGate(new UnreachableBudget(), LEASE);

    broken.end(new Entered.Pass(new Place(1)), Heard.NOTHING);
    assertThatThrownBy(() -> broken.enter(Priority.POSTING, SHORT)).hasMessage("no database");
    assertThat(broken.waiting()).isZero();
  }

  private Entered.Pass pass(Priority priority) throws InterruptedException {
    return switch (gate.enter(priority, LONG)) {
      case Entered.Pass pass -> pass;
      case Entered.TurnedAway away -> throw new AssertionError("turned away: " + away);
    };
  }

  private Entered.Pass passed() {
    try {
      return pass(Priority.POSTING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A budget whose database is gone. */
  private static final class UnreachableBudget implements RequestBudget {
    @Override
    public Taking take(Priority priority, Duration lease) {
      throw new IllegalStateException("no database");
    }

    @Override
    public void end(Place place, Heard heard) {
      throw new IllegalStateException("no database");
    }

    @Override
    public BudgetState state() {
      throw new IllegalStateException("no database");
    }
  }
}
