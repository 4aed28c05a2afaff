package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DatabaseProbeTest {
  private static final Duration LATE = Duration.ofSeconds(10);

  @Test
  void givesUpOnADatabaseBeforeThePoolDoes() {
    var given = new CountDownLatch(1);
    var probe =
        new DatabaseProbe(
            () -> {
              throw new SQLException("given up: " + awaited(given));
            },
            Duration.ofMillis(20));
    long begin = System.nanoTime();

    assertThat(probe.isDatabaseReachable()).isFalse();
    assertThat(System.nanoTime() - begin).isLessThan(LATE.toNanos());
    given.countDown();
  }

  @Test
  void saysThatADatabaseIsDownWhichRefuses() {
    var probe =
        new DatabaseProbe(
            () -> {
              throw new SQLException("refused");
            },
            LATE);
    assertThat(probe.isDatabaseReachable()).isFalse();
  }

  private static boolean awaited(CountDownLatch given) {
    try {
      return given.await(LATE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
