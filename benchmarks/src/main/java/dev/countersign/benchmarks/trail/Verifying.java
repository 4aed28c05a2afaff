package dev.countersign.benchmarks.trail;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.SeenSeals;
import dev.countersign.application.audit.Verification;
import dev.countersign.application.audit.VerifyingTrail;
import dev.countersign.domain.audit.ChainedEntry;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a trail of a million entries takes to be checked whole, and to be read out whole, by a
 * process with little memory. Checking has to take less than 30 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx160m")
public class Verifying {
  private static final int PART = 1_000;

  private @Nullable LongTrail trail;

  @Setup
  public void open() {
    trail = LongTrail.ofAMillion();
  }

  @TearDown
  public void close() {
    trail().close();
  }

  @Benchmark
  public Verification verify() {
    Verification found =
        new VerifyingTrail(
                trail().records(), LongTrail.KEYS, new SeenSeals(), InstantSource.system())
            .whole(List.of());
    if (!found.isIntact() || found.entries() < LongTrail.ENTRIES) {
      throw new IllegalStateException("not what was written: " + found);
    }
    return found;
  }

  @Benchmark
  public long read() {
    AuditRecords records = trail().records();
    long characters = 0;
    List<ChainedEntry> part = records.chained(0, PART, AuditFilter.ALL);
    while (!part.isEmpty()) {
      for (ChainedEntry each : part) {
        characters += each.kept().orElseThrow().document().length();
      }
      part = records.chained(part.getLast().link().seq(), PART, AuditFilter.ALL);
    }
    return characters;
  }

  private LongTrail trail() {
    return Objects.requireNonNull(trail);
  }
}
