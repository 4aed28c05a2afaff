package dev.countersign.benchmarks.trail;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.LinkingEntries;
import dev.countersign.application.audit.Sealing;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.lease.Wakeup;
import dev.countersign.application.numbering.NumberingJob;
import dev.countersign.benchmarks.RealStore;
import dev.countersign.database.TestDatabase;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.testkit.given.Given;
import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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

/**
 * How long creating an adjustment takes while its audit entries are linked and sealed beside it,
 * and while nobody does so. The two have to be within 3 % of each other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class Sealed {
  @Param({"false", "true"})
  public boolean sealing;

  private @Nullable ApplicationContext store;
  private @Nullable NumberingJob job;

  @Setup
  public void open() {
    ApplicationContext opened = RealStore.on(TestDatabase.shared().freshSchema());
    store = opened;
    if (sealing) {
      AuditChain chain = opened.getBean(AuditChain.class);
      var sealer = new Sealing(chain, LongTrail.KEYS, new SeenSeals(), InstantSource.system());
      NumberingJob started =
          new NumberingJob(
              opened.getBean(Leases.class),
              List.of(new LinkingEntries(chain, sealer)),
              new Wakeup(),
              new Wakeup(),
              new UUID(1, 1));
      started.start();
      job = started;
    }
  }

  @TearDown
  public void close() {
    if (job != null) {
      job.close();
    }
    store().close();
  }

  @Benchmark
  public Stored create() {
    Draft draft = Given.adjustment().id(new AdjustmentId(UUID.randomUUID())).draft();
    return store()
        .getBean(Adjustments.class)
        .store(Given.change(draft).keeping(UUID.randomUUID().toString()).build());
  }

  private ApplicationContext store() {
    return Objects.requireNonNull(store);
  }
}
