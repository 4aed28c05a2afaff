package dev.countersign.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Line;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured is what it is called. */
final class LargeAdjustmentTest {
  private final LargeAdjustment hundred = LargeAdjustment.of(100);

  @Test
  void breaksNoRule() {
    assertThat(hundred.judged().errors()).isEmpty();
    assertThat(hundred.judged().warnings()).isEmpty();
  }

  @Test
  void hasTenAllocationsOnEachOfItsLines() {
    assertThat(hundred.content().lines()).hasSize(100).allMatch(line -> allocations(line) == 10);
  }

  private static long allocations(Line line) {
    return Stream.of(line.batches(), line.storages(), line.serialNumbers())
        .mapToInt(list -> list.size())
        .max()
        .orElseThrow();
  }
}
