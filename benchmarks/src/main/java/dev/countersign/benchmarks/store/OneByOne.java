package dev.countersign.benchmarks.store;

import dev.countersign.application.adjustment.AdjustmentFilter;
import dev.countersign.application.adjustment.AdjustmentPage;
import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.application.adjustment.AdjustmentQuery.Position;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.testkit.given.Given;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/** How long reading one, reading far down the list, and creating one take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneByOne {
  @Param({"1000", "1000000"})
  public int adjustments = 1000;

  private @Nullable OpenStore opened;
  private AdjustmentId middle = new AdjustmentId(UUID.randomUUID());

  @Setup
  public void open() {
    opened = OpenStore.holding(adjustments);
    middle = deep().items().getFirst().adjustment().id();
  }

  @TearDown
  public void close() {
    store().close();
  }

  @Benchmark
  public RecordedAdjustment read() {
    return store().adjustments().find(middle).orElseThrow();
  }

  /** In the midst of all. */
  @Benchmark
  public AdjustmentPage deep() {
    Duration back =
        adjustments > Pattern.SIZE
            ? Duration.ofDays(adjustments / (2 * Pattern.SIZE))
            : Duration.ofMinutes(adjustments / 2);
    var position = new Position(Given.NOW.minus(back), new AdjustmentId(UUID.randomUUID()));
    return store()
        .adjustments()
        .page(
            new AdjustmentQuery(
                AdjustmentFilter.ALL, new LocationAccess.Everywhere(), Optional.of(position), 50));
  }

  /** Newer than all others, so that it is not among those that are read. */
  @Benchmark
  public Stored create() {
    Draft draft =
        Given.adjustment()
            .id(new AdjustmentId(UUID.randomUUID()))
            .createdAt(Given.NOW.plusSeconds(1))
            .draft();
    AuditEntry e = Given.entry(draft);
    var entry =
        new AuditEntry(
            UUID.randomUUID(),
            e.at(),
            e.author(),
            e.action(),
            e.subject(),
            e.version(),
            e.changes(),
            e.facts());
    StoreChange change =
        Given.change(draft).noted(entry).keeping(UUID.randomUUID().toString()).build();
    return store().adjustments().store(change);
  }

  private OpenStore store() {
    return Objects.requireNonNull(opened);
  }
}
