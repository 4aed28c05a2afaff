package dev.countersign.application.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

final class NumberingJobTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final UUID DEAD = new UUID(9, 9);

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);
  private final Wakeup numbered = new Wakeup();

  @Test
  void numbersWhatIsWrittenAndTells() {
    try (var job = job(1, store.numbering())) {
      job.start();
      store.adjustments().store(Given.change(Given.draft()).build());

      eventually(() -> store.events().kept().newest() == 1);
      eventually(() -> numbered.rings() > 0);
    }
  }

  @Test
  void numbersEverySeries() {
    var other = new Wakeup();
    try (var job =
        job(
            1,
            (_, _) -> {
              other.ring();
              return 0;
            },
            store.numbering())) {
      job.start();
      store.adjustments().store(Given.change(Given.draft()).build());

      eventually(() -> store.events().kept().newest() == 1 && other.rings() > 0);
    }
  }

  @Test
  void goesOnOnceTheLeaseOfADeadOneHasEnded() {
    assertThat(store.leases().hold(NumberingJob.NAME, DEAD, NumberingJob.LEASE)).isPresent();
    store.adjustments().store(Given.change(Given.draft()).build());
    try (var job = job(1, store.numbering())) {
      job.start();
      assertThat(store.events().kept().newest()).isZero();
      clock.passes(NumberingJob.LEASE);

      eventually(() -> store.events().kept().newest() == 1);
    }
  }

  @Test
  void givesTheLeaseBackWhenItIsClosed() {
    try (var job = job(1, store.numbering())) {
      job.start();
      store.adjustments().store(Given.change(Given.draft()).build());
      eventually(() -> store.events().kept().newest() == 1);
    }

    assertThat(store.leases().hold(NumberingJob.NAME, DEAD, HOUR)).isPresent();
  }

  @Test
  void goesOnAfterAFault() {
    var faults = new Wakeup();
    Numbering faulty =
        (Lease lease, int most) -> {
          faults.ring();
          if (faults.rings() == 1) {
            throw new IllegalStateException("the store is away");
          }
          if (faults.rings() == 2) {
            throw new StackOverflowError("too deep");
          }
          return store.numbering().number(lease, most);
        };
    try (var job = job(1, faulty)) {
      job.start();
      store.adjustments().store(Given.change(Given.draft()).build());

      eventually(() -> store.events().kept().newest() == 1);
    }
  }

  private NumberingJob job(long holder, Numbering... series) {
    return new NumberingJob(
        store.leases(), List.of(series), new Wakeup(), numbered, new UUID(holder, holder));
  }

  private static void eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
