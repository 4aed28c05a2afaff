package dev.countersign.benchmarks.store;

import dev.countersign.benchmarks.store.Turns.Compared;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * First pages by every filter, a page and one in the midst, and a creation: with a million
 * adjustments each takes at most 1.5 times as long as with a thousand. It fails where that is not
 * so; its own time means nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
public class Growth {
  private static final int FEW = 1_000;
  private static final int MANY = 1_000_000;
  private static final double MOST = 1.5;

  /** Runs all of it. */
  @Benchmark
  public void byTurns() {
    try (OpenStore few = OpenStore.holding(FEW);
        OpenStore many = OpenStore.holding(MANY)) {
      Iterator<Question> ofMany = Questions.of(many).iterator();
      List<String> tooLong =
          Questions.of(few).stream()
              .map(question -> reported(Turns.compared(question, ofMany.next())))
              .filter(compared -> !compared.isWithin(MOST))
              .map(Compared::question)
              .toList();
      if (!tooLong.isEmpty()) {
        throw new IllegalStateException(
            "with a million these take too long, or give other rows: " + tooLong);
      }
    }
  }

  private static Compared reported(Compared compared) {
    System.out.println(compared);
    return compared;
  }
}
