package dev.countersign.testkit.job;

import static dev.countersign.testkit.harness.AtOnce.CROWD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.job.Turns;
import dev.countersign.testkit.harness.AtOnce;
import dev.countersign.testkit.harness.StoreHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every {@link Turns} does; numbers are those of its clauses. */
@TestMethodOrder(MethodOrderer.DisplayName.class)
public abstract class TurnsContract {
  private static final Duration HOUR = Duration.ofHours(1);

  private StoreHarness store;

  /** Makes a store that holds nothing. */
  protected abstract StoreHarness emptyStore();

  @BeforeEach
  final void open() {
    store = emptyStore();
  }

  @Test
  @DisplayName("1.1 Of a crowd one gets the turn")
  final void givesOneTurn() {
    assertThat(AtOnce.each(CROWD, _ -> store.turns().take("job", HOUR)))
        .filteredOn(Optional::isPresent)
        .hasSize(1);
    assertThat(store.elsewhere().turns().take("job", HOUR)).isEmpty();
  }

  @Test
  @DisplayName("1.2 A turn lasts as long as was asked for, and the next comes after it")
  final void givesTheNextTurnAfterIt() {
    Instant before = store.now();
    Optional<Instant> end = store.turns().take("job", HOUR);
    assertThat(end.orElseThrow()).isBetween(before.plus(HOUR), store.now().plus(HOUR));

    store.passes(HOUR.minusMinutes(1));
    assertThat(store.turns().take("job", HOUR)).isEmpty();
    store.passes(Duration.ofMinutes(1));
    assertThat(store.turns().take("job", HOUR)).isPresent();
  }

  @Test
  @DisplayName("2.1 Turns at different jobs have nothing to do with each other")
  final void tellsJobsApart() {
    assertThat(store.turns().take("job", HOUR)).isPresent();
    assertThat(store.turns().take("JOB", HOUR)).isPresent();
  }
}
