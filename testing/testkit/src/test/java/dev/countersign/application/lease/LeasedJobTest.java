package dev.countersign.application.lease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class LeasedJobTest {
  private static final String NAME = "sweeping";
  private static final Duration LENGTH = Duration.ofMinutes(1);
  private static final Duration AT_ONCE = Duration.ofMillis(1);
  private static final Duration NEVER = Duration.ofDays(1);
  private static final UUID OTHER = new UUID(2, 2);

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);
  private final AtomicInteger parts = new AtomicInteger();

  @Test
  void doesPartAfterPartUntilThereIsNoMore() {
    job(NEVER, () -> parts.incrementAndGet() < 5).round();

    assertThat(parts).hasValue(5);
  }

  @Test
  void leavesItToAnotherThatIsAtItUntilThatHasDied() {
    assertThat(store.leases().hold(NAME, OTHER, LENGTH)).isPresent();
    LeasedJob job = job(NEVER, this::isNoMore);
    job.round();
    assertThat(parts).hasValue(0);

    clock.passes(LENGTH);
    job.round();
    assertThat(parts).hasValue(1);
  }

  @Test
  void hasTheLeaseLastAnewWithEachPart() {
    job(
            NEVER,
            () -> {
              clock.passes(LENGTH.dividedBy(2).plusSeconds(1));
              assertThat(others()).isEmpty();
              return parts.incrementAndGet() < 5;
            })
        .round();

    assertThat(parts).hasValue(5);
  }

  @Test
  void comesBackAgainAndAgainAlsoAfterAFault() throws InterruptedException {
    var rounds = new CountDownLatch(4);
    BooleanSupplier faulty =
        () -> {
          rounds.countDown();
          if (rounds.getCount() == 1) {
            throw new StackOverflowError("too deep");
          }
          throw new IllegalStateException("the store is away");
        };
    try (LeasedJob job = job(AT_ONCE, faulty)) {
      job.start();

      assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void givesTheLeaseBackWhenItIsClosed() throws InterruptedException {
    var done = new CountDownLatch(1);
    BooleanSupplier part =
        () -> {
          done.countDown();
          return false;
        };
    try (LeasedJob job = job(NEVER, part)) {
      job.start();
      assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(others()).isEmpty();
    }

    assertThat(others()).isPresent();
  }

  @Test
  void beginsNoPartOnceItIsClosed() {
    LeasedJob job = job(NEVER, () -> true);
    job.start();
    job.close();

    assertThat(others()).isPresent();
  }

  private boolean isNoMore() {
    parts.incrementAndGet();
    return false;
  }

  private Optional<Lease> others() {
    return store.leases().hold(NAME, OTHER, LENGTH);
  }

  private LeasedJob job(Duration every, BooleanSupplier part) {
    return new LeasedJob(NAME, every, LENGTH, part, store.leases(), new UUID(1, 1));
  }
}
