package dev.countersign.testkit.lease;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Leases} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class LeasesContract {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final UUID ANN = new UUID(1, 1);
  private static final UUID BOB = new UUID(2, 2);

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 While one has it no other has, here and elsewhere")
  final void isOnesAtATime() {
    assertThat(hold(ANN)).isPresent();

    assertThat(hold(BOB)).isEmpty();
    assertThat(store.elsewhere().leases().hold("job", BOB, HOUR)).isEmpty();
  }

  @Test
  @DisplayName("1.2 Once it has ended another takes it")
  final void passesOn() {
    hold(ANN);
    store.passes(HOUR.plusSeconds(1));

    assertThat(store.elsewhere().leases().hold("job", BOB, HOUR)).isPresent();
    assertThat(hold(ANN)).isEmpty();
  }

  @Test
  @DisplayName("1.3 Of a crowd one gets it, the first time and every time after")
  final void isOnesOfACrowd() {
    for (int round = 0; round < 5; round++) {
      var got = AtOnce.each(CROWD, i -> store.leases().hold("job", new UUID(9, i), HOUR));

      assertThat(got).filteredOn(Optional::isPresent).hasSize(1);
      store.passes(HOUR.plusSeconds(1));
    }
  }

  @Test
  @DisplayName("2.1 Its holder has it last anew with the same fence")
  final void lastsAnew() {
    Lease first = held(ANN);
    store.passes(HOUR.dividedBy(2).plusSeconds(1));
    Lease again = held(ANN);
    store.passes(HOUR.dividedBy(2).plusSeconds(1));

    assertThat(again).isEqualTo(first);
    assertThat(hold(BOB)).isEmpty();
  }

  @Test
  @DisplayName("2.2 After another it has a higher fence")
  final void risesAfterAnother() {
    long first = held(ANN).fence();
    store.passes(HOUR.plusSeconds(1));
    long second = held(BOB).fence();
    store.passes(HOUR.plusSeconds(1));

    assertThat(second).isGreaterThan(first);
    assertThat(held(ANN).fence()).isGreaterThan(second);
  }

  @Test
  @DisplayName("3.1 Once it is given back the next has it")
  final void isGivenBack() {
    store.leases().end(held(ANN));

    assertThat(hold(BOB)).isPresent();
  }

  @Test
  @DisplayName("3.2 What is another's meanwhile is not given back")
  final void isNotGivenBackByWhoLostIt() {
    Lease lost = held(ANN);
    store.passes(HOUR.plusSeconds(1));
    hold(BOB);
    store.leases().end(lost);

    assertThat(hold(ANN)).isEmpty();
  }

  @Test
  @DisplayName("4.1 One of another name is another one")
  final void tellsNamesApart() {
    hold(ANN);

    assertThat(store.leases().hold("JOB", BOB, HOUR)).isPresent();
  }

  private Optional<Lease> hold(UUID holder) {
    return store.leases().hold("job", holder, HOUR);
  }

  private Lease held(UUID holder) {
    return hold(holder).orElseThrow(() -> new AssertionError("it is another's"));
  }
}
