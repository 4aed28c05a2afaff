package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.domain.person.LocationAccess;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the first page of 50 takes, by what is asked for: with a million adjustments at most 1.5
 * times as long as with a thousand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Listing {
  @Param({"1000", "1000000"})
  public int adjustments = 1000;

  @Param public Asking asking = Asking.ALL;

  private @Nullable OpenStore opened;

  @Setup
  public void open() {
    opened = OpenStore.holding(adjustments);
  }

  @TearDown
  public void close() {
    store().close();
  }

  @Benchmark
  public AdjustmentPage first() {
    var query =
        new AdjustmentQuery(asking.filter(), new LocationAccess.Everywhere(), Optional.empty(), 50);
    return store().adjustments().page(query);
  }

  private OpenStore store() {
    return Objects.requireNonNull(opened);
  }
}
