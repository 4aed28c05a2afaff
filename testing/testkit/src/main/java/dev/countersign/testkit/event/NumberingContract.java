package dev.countersign.testkit.event;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Numbering} does, by that of events; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class NumberingContract implements OnEvents {
  private static final int HISTORIES = 12;

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Override
  public final StoreHarness store() {
    return store;
  }

  @Test
  @DisplayName("1.1 Numbers begin with 1 and are dense, in the order of the changes")
  final void numbersInOrder() {
    List<Adjustment> history = Given.adjustment().history(Status.APPROVED);
    keptAll(history);

    assertThat(told()).extracting(Event::number).containsExactlyElementsOf(upTo(history.size()));
    assertThat(told(history.getLast().id()))
        .extracting(AdjustmentChanged::version)
        .containsExactlyElementsOf(upTo(history.size()));
  }

  @Test
  @DisplayName("1.2 So many at most are numbered at once, and tells how many were")
  final void numbersAFew() {
    keptAll(Given.adjustment().history(Status.APPROVED));
    int all = numberAll();
    keptAll(Given.adjustment().history(Status.APPROVED));

    assertThat(store.numbering().number(lease(), 2)).isEqualTo(2);
    assertThat(numberAll()).isEqualTo(all - 2);
    assertThat(numberAll()).isZero();
  }

  @Test
  @DisplayName("1.3 They are dense and in order while a crowd writes and half of it is rolled back")
  final void numbersWhileACrowdWrites() {
    var writing = new AtomicInteger(CROWD - 1);
    List<Integer> kept = AtOnce.each(CROWD, i -> i == 0 ? numberWhile(writing) : write(i, writing));

    List<Event> told = told();
    assertThat(told).hasSize(kept.stream().skip(1).mapToInt(Integer::intValue).sum());
    assertThat(told).extracting(Event::number).containsExactlyElementsOf(upTo(told.size()));
    assertInOrder(told);
  }

  @Test
  @DisplayName("2.1 A number stays the one it is")
  final void keepsNumbers() {
    kept(Given.draft());
    List<Event> before = told();
    kept(Given.draft());

    assertThat(told()).startsWith(before.toArray(Event[]::new)).hasSize(2);
  }

  @Test
  @DisplayName("3.1 Nothing is numbered once the lease has ended")
  final void numbersNothingTooLate() {
    Lease lease = lease();
    kept(Given.draft());
    store.passes(Duration.ofHours(2));

    assertThat(store.numbering().number(lease, ALL)).isZero();
  }

  @Test
  @DisplayName("3.2 Nothing is numbered once another has the lease, who goes on")
  final void numbersNothingForAnother() {
    Lease lost = lease();
    kept(Given.draft());
    store.passes(Duration.ofHours(2));
    Lease taken =
        store
            .elsewhere()
            .leases()
            .hold(lost.name(), new UUID(8, 8), Duration.ofHours(1))
            .orElseThrow();

    assertThat(store.numbering().number(lost, ALL)).isZero();
    assertThat(store.elsewhere().numbering().number(taken, ALL)).isEqualTo(1);
  }

  private int numberWhile(AtomicInteger writing) {
    int numbered = 0;
    while (writing.get() > 0) {
      numbered += store.numbering().number(lease(), 3);
    }
    return numbered;
  }

  /** Answers how many changes were kept: of two that make the same version, one is. */
  private int write(int person, AtomicInteger writing) {
    try {
      StoreHarness replica = person % 2 == 0 ? store : store.elsewhere();
      int kept = 0;
      for (int i = 0; i < HISTORIES; i++) {
        for (Adjustment version : Given.adjustment().history(Status.PENDING_APPROVAL)) {
          replica.adjustments().store(Given.change(version).build());
          replica.adjustments().store(Given.change(version).build());
          kept++;
        }
      }
      return kept;
    } finally {
      writing.decrementAndGet();
    }
  }

  private static void assertInOrder(List<Event> told) {
    Map<AdjustmentId, List<Long>> versions =
        told.stream()
            .map(event -> (AdjustmentChanged) event.happening())
            .collect(
                Collectors.groupingBy(
                    AdjustmentChanged::id,
                    Collectors.mapping(AdjustmentChanged::version, Collectors.toList())));
    assertThat(versions.values()).allSatisfy(each -> assertThat(each).isSorted());
  }

  private static List<Long> upTo(int last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
