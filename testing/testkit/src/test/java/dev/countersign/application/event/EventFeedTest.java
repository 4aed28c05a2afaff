package dev.countersign.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Role;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import dev.countersign.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventFeedTest {
  private static final int SIZE = 8;
  private static final Audience HERE = audience("here");
  private static final OptionalLong LIVE = OptionalLong.empty();

  private final HandMovedClock clock = new HandMovedClock(Given.NOW);
  private final InMemoryStore store = new InMemoryStore(clock);
  private final Lease lease =
      store.leases().hold("numbering", new UUID(1, 1), Duration.ofDays(30)).orElseThrow();
  private final Wakeup numbered = new Wakeup();
  private final Semaphore rung = new Semaphore(0);
  private final EventFeed feed = new EventFeed(store.events(), numbered, SIZE);

  @AfterEach
  void close() {
    feed.close();
  }

  @Test
  void tellsWhatIsNewToWhoListensFromNowOn() throws InterruptedException {
    happen("here", 3);
    feed.start();
    Listening listening = listen(LIVE);
    happen("here", 2);

    assertThat(hear(listening, 2)).containsExactly(4L, 5L);
    assertThat(listening.next()).isEqualTo(new Heard.Nothing());
  }

  @Test
  void goesOnAfterTheLastOneHeardFromMemory() throws InterruptedException {
    happen("here", 20);
    feed.start();

    assertThat(hear(listen(OptionalLong.of(15)), 5)).containsExactly(16L, 17L, 18L, 19L, 20L);
    assertThat(listen(OptionalLong.of(20)).next()).isEqualTo(new Heard.Nothing());
  }

  @Test
  void catchesUpFromTheStoreWhereMemoryDoesNotReach() throws InterruptedException {
    happen("here", 5);
    happen("elsewhere", 1_500);
    happen("here", 900);
    feed.start();
    Listening listening = listen(OptionalLong.of(0));
    List<Long> first = hear(listening, 300);
    happen("here", 50);
    awaitRead();
    List<Long> all = new ArrayList<>(first);
    all.addAll(hear(listening, 655));

    assertThat(all)
        .containsExactlyElementsOf(
            LongStream.concat(LongStream.rangeClosed(1, 5), LongStream.rangeClosed(1_506, 2_455))
                .boxed()
                .toList());
  }

  @Test
  void beginsAnewWhereSomethingWasGivenUp() throws InterruptedException {
    happen("here", 20);
    clock.passes(Events.KEPT.plusSeconds(1));
    happen("here", 1);
    store.events().purge(Events.KEPT, 15);
    feed.start();

    assertThat(next(listen(OptionalLong.of(14)))).isEqualTo(new Heard.Reset(21));
    assertThat(hear(listen(OptionalLong.of(15)), 6)).hasSize(6);
  }

  @Test
  void beginsAnewAfterAnUnknownOne() throws InterruptedException {
    happen("here", 3);
    feed.start();
    for (long unknown : List.of(4L, -1L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      assertThat(next(listen(OptionalLong.of(unknown)))).isEqualTo(new Heard.Reset(3));
    }
  }

  @Test
  void knowsOneThatAnotherReplicaHasToldBeforeThisOneHasReadIt() throws InterruptedException {
    feed.start();
    feed.close();
    happen("here", 3);
    Listening listening = listen(OptionalLong.of(2));

    assertThat(rung.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(listening.next()).isEqualTo(new Heard.Nothing());
  }

  @Test
  void losesWhoIsTooSlow() throws InterruptedException {
    feed.start();
    Listening listening = listen(LIVE);
    happen("here", SIZE + 1);

    assertThat(rung.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(listening.isLost()).isTrue();
    assertThat(listening.next()).isEqualTo(new Heard.Lost());
  }

  @Test
  void wakesNobodyForWhatTheyDoNotHearAndLosesThemNot() throws InterruptedException {
    feed.start();
    Listening listening = listen(LIVE);
    for (int i = 0; i < 3; i++) {
      happen("elsewhere", SIZE);
      awaitRead();
    }

    assertThat(rung.availablePermits()).isZero();
    assertThat(listening.isLost()).isFalse();
    happen("here", 1);
    assertThat(rung.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(hear(listening, 1)).containsExactly(3L * SIZE + 1);
  }

  @Test
  void losesNobodyForWhatCameAfterTheirLastOne() throws InterruptedException {
    feed.start();
    Listening listening = listen(LIVE);
    write("here", 1);
    write("elsewhere", 2);
    number(3);
    assertThat(hear(listening, 1)).containsExactly(1L);
    happen("elsewhere", SIZE);
    awaitRead();

    assertThat(listening.isLost()).isFalse();
    happen("here", 1);
    assertThat(rung.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(hear(listening, 1)).containsExactly(SIZE + 4L);
  }

  @Test
  void tellsEachOfThoseWhoHearTheSameAtTheirOwnPace() throws InterruptedException {
    feed.start();
    Listening quick = listen(LIVE);
    Listening slow = listen(LIVE);
    happen("here", 1);
    assertThat(hear(quick, 1)).containsExactly(1L);
    happen("elsewhere", 3);
    awaitRead();
    assertThat(quick.next()).isEqualTo(new Heard.Nothing());
    happen("here", 2);

    assertThat(hear(quick, 2)).containsExactly(5L, 6L);
    assertThat(hear(slow, 3)).containsExactly(1L, 5L, 6L);
    assertThat(hear(listen(OptionalLong.of(2)), 2)).containsExactly(5L, 6L);
  }

  @Test
  void goesOnWithTheOthersWhereOneCannotBeTold() throws InterruptedException {
    feed.start();
    for (int i = 0; i < 10; i++) {
      feed.listen(HERE, LIVE, EventFeedTest::fails);
    }
    Listening listening = listen(LIVE);
    happen("here", 1);
    assertThat(hear(listening, 1)).containsExactly(1L);
    happen("here", 1);
    assertThat(hear(listening, 1)).containsExactly(2L);
  }

  @Test
  void forgetsWhoHasGone() {
    feed.start();
    Listening listening = listen(LIVE);
    assertThat(feed.listeners()).isEqualTo(1);
    listening.close();

    assertThat(feed.listeners()).isZero();
  }

  @Test
  void goesOnAfterAnyFault() throws InterruptedException {
    var faults = new ArrayDeque<Throwable>(List.of(new IllegalStateException("no database")));
    faults.add(new StackOverflowError("too deep"));
    try (var faulty = new EventFeed(failing(store.events(), faults), numbered, SIZE)) {
      faulty.start();
      Listening listening = faulty.listen(HERE, LIVE, rung::release);
      happen("here", 1);

      assertThat(hear(listening, 1)).containsExactly(1L);
      assertThat(faults).isEmpty();
    }
  }

  /** They read what is new, but after the first time, which is the start, fail so often. */
  private static Events failing(Events events, Queue<Throwable> faults) {
    return new Events() {
      private boolean started;

      @Override
      public List<Event> after(long number, int most) {
        Throwable fault = started ? faults.poll() : null;
        started = true;
        switch (fault) {
          case null -> {}
          case Error error -> throw error;
          case RuntimeException exception -> throw exception;
          default -> throw new IllegalArgumentException(fault);
        }
        return events.after(number, most);
      }

      @Override
      public Kept kept() {
        return events.kept();
      }

      @Override
      public int purge(Duration older, int most) {
        return events.purge(older, most);
      }
    };
  }

  private static void fails() {
    throw new IllegalStateException("the connection has gone");
  }

  private Listening listen(OptionalLong after) {
    return feed.listen(HERE, after, rung::release);
  }

  private void happen(String place, int times) {
    write(place, times);
    number(times);
  }

  private void write(String place, int times) {
    for (int i = 0; i < times; i++) {
      store.happens(
          new AdjustmentChanged(
              new AdjustmentId(new UUID(i, i)),
              1,
              Status.DRAFT,
              ErpState.NOT_SENT,
              Set.of(new LocationId(place))));
    }
  }

  private void number(int events) {
    store.numbering().number(lease, events);
    numbered.ring();
  }

  /** Until the newest is in memory. */
  private void awaitRead() throws InterruptedException {
    long newest = store.events().kept().newest();
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (feed.recent().newest() < newest) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private List<Long> hear(Listening listening, int many) throws InterruptedException {
    var numbers = new ArrayList<Long>();
    while (numbers.size() < many) {
      assertThat(next(listening))
          .isInstanceOfSatisfying(
              Heard.Happened.class, heard -> numbers.add(heard.event().number()));
    }
    return numbers;
  }

  private Heard next(Listening listening) throws InterruptedException {
    Heard heard = listening.next();
    while (heard instanceof Heard.Nothing) {
      assertThat(rung.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      heard = listening.next();
    }
    return heard;
  }

  private static Audience audience(String... places) {
    return Audience.of(Given.at(Given.actor("ann", Role.CLERK), places), Set.of());
  }
}
