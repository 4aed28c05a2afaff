package dev.countersign.benchmarks;

import dev.countersign.domain.judgement.Judgement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long judging takes with catalogue and stock at hand: under 2 ms for 100 lines with 10
 * allocations each, and linear in lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Judging {
  private final LargeAdjustment ten = LargeAdjustment.of(10);
  private final LargeAdjustment fifty = LargeAdjustment.of(50);
  private final LargeAdjustment hundred = LargeAdjustment.of(100);

  @Benchmark
  public Judgement lines010() {
    return ten.judged();
  }

  @Benchmark
  public Judgement lines050() {
    return fifty.judged();
  }

  @Benchmark
  public Judgement lines100() {
    return hundred.judged();
  }
}
