package dev.countersign.benchmarks.floor;

import dev.countersign.benchmarks.RunningApplication;
import dev.countersign.benchmarks.floor.Caller.Answer;
import dev.countersign.benchmarks.floor.Clerks.Clerk;
import dev.countersign.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many adjustments a second are read over HTTP, and how many constant answers of the same size
 * the same server gives: the first has to be 70 % of the second or more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 10)
@Measurement(iterations = 6, time = 5)
@Fork(1)
@Threads(ReadOne.CALLERS)
public class ReadOne {
  static final int CALLERS = 64;
  private static final int KEPT = 1000;

  /** How many each adjustment has. */
  @Param({"1", "10", "50"})
  private int lines;

  private final Clerks clerks = new Clerks();

  @SuppressWarnings("NullAway.Init") // JMH calls start() before anything else
  private RunningApplication running;

  private List<String> paths = List.of();

  @Setup
  public void start() {
    running = RunningApplication.on(TestDatabase.shared().freshSchema(), Map.of());
    var work = new Work(lines);
    try (var caller = new Caller(running.uri())) {
      paths =
          Stream.generate(() -> work.create(caller, clerks.next(), work.key()))
              .limit(KEPT)
              .toList();
      Constant.is(
          caller
              .get(paths.getFirst(), clerks.next().token())
              .body()
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @TearDown
  public void stop() {
    running.close();
  }

  /** One who calls the API. */
  @State(Scope.Thread)
  public static class OverHttp {
    @SuppressWarnings("NullAway.Init") // JMH calls open() before anything else
    private Caller caller;

    @Setup
    public void open(ReadOne benchmark) {
      caller = new Caller(benchmark.running.uri());
    }

    @TearDown
    public void close() {
      caller.close();
    }
  }

  @Benchmark
  public Answer one(OverHttp thread) {
    return thread.caller.get(paths.get(ThreadLocalRandom.current().nextInt(KEPT)), token());
  }

  /** Behind the same checks of who calls. */
  @Benchmark
  public Answer constant(OverHttp thread) {
    return thread.caller.get("/api/v1/constant/known/1", token());
  }

  private String token() {
    Clerk clerk = clerks.next();
    return clerk.token();
  }
}
