package dev.countersign.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.given.Workplace;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {
  private final RetrySchedule schedule = Workplace.SCHEDULE;

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "9, 256", "10, 300", "31, 300", "2147483647, 300"})
  void doublesUpToTheLongestWait(int tries, int seconds) {
    assertSpread(Duration.ofSeconds(seconds), () -> schedule.after(tries));
  }

  @ParameterizedTest
  @CsvSource({"-5, 1", "0, 1", "1, 1", "2, 2", "100, 100", "300, 300", "86400, 300"})
  void waitsAsLongAgainAsItHasGoneOn(int already, int seconds) {
    assertSpread(Duration.ofSeconds(seconds), () -> schedule.goingOn(Duration.ofSeconds(already)));
  }

  @Test
  void readsADocumentAFewHundredTimesInADayAtMost() {
    Duration passed = Duration.ZERO;
    int reads = 0;
    while (passed.compareTo(Duration.ofDays(1)) < 0) {
      passed = passed.plus(schedule.goingOn(passed));
      reads++;
    }
    assertThat(reads).isLessThan(600);
  }

  private static void assertSpread(Duration whole, Supplier<Duration> wait) {
    assertThat(IntStream.range(0, 500).mapToObj(_ -> wait.get()))
        .allSatisfy(w -> assertThat(w).isBetween(whole.dividedBy(2), whole))
        .anySatisfy(w -> assertThat(w).isLessThan(whole.multipliedBy(2).dividedBy(3)))
        .anySatisfy(w -> assertThat(w).isGreaterThan(whole.multipliedBy(5).dividedBy(6)));
  }
}
