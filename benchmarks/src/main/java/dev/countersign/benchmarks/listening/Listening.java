package dev.countersign.benchmarks.listening;

import dev.countersign.benchmarks.Tokens;
import dev.countersign.benchmarks.listening.Account.Delay;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
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
 * 5,000 listeners at 500 locations and 200 changes a second: every listener of a change hears of it
 * within a second, once, and the server stays below 512 MiB. It fails where that is not so; its own
 * time means nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@Timeout(time = 10, timeUnit = TimeUnit.MINUTES)
public class Listening {
  private static final int LISTENERS = 5_000;
  private static final int EVERYWHERE = 20;
  private static final int LOCATIONS = 498;
  private static final int PER_SECOND = 200;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final long MOST_MEMORY = 512 * 1024;
  private static final int OF_EACH = (LISTENERS - EVERYWHERE) / LOCATIONS + EVERYWHERE;

  /** Runs all of it. */
  @Benchmark
  public int fiveThousand() {
    var account = new Account();
    try (var server = new ServerProcess();
        var crowd = new Crowd(account::heard)) {
      crowd.start();
      gather(server, crowd);
      report("listening", crowd.listening() + " listeners, memory " + server.memory());
      changes(server, new Account(), WARM_UP);
      changes(server, account, MEASURED);
      await(() -> account.wrong(OF_EACH) == 0);
      judge(account, server, crowd);
      return account.changes();
    }
  }

  private static void gather(ServerProcess server, Crowd crowd) {
    for (int number = 0; number < LISTENERS; number++) {
      String person = "listener-" + number;
      String token =
          number < EVERYWHERE
              ? Tokens.of(person, "CLERK")
              : Tokens.at(place(number), person, "CLERK");
      crowd.join(server.address(), number, token);
    }
    await(() -> crowd.listening() == LISTENERS);
  }

  private static String place(int number) {
    return "place-" + number % LOCATIONS;
  }

  private static void changes(ServerProcess server, Account account, Duration time) {
    var uri = URI.create("http://localhost:" + server.address().getPort());
    new Changes(uri, account).make(PER_SECOND, time, Listening::place);
  }

  private static void judge(Account account, ServerProcess server, Crowd crowd) {
    List<Delay> delays = account.delays();
    Delay longest = delays.getLast();
    report(
        "heard",
        "%d changes, %d deliveries, median %d ms, 99 %% %d ms, longest %d ms in second %d, memory %s"
            .formatted(
                account.changes(),
                delays.size(),
                delays.get(delays.size() / 2).length().toMillis(),
                delays.get(delays.size() * 99 / 100).length().toMillis(),
                longest.length().toMillis(),
                longest.since().toSeconds(),
                server.memory()));
    require(account.changes() == PER_SECOND * MEASURED.toSeconds(), "not every change was made");
    require(crowd.lost() == 0, crowd.lost() + " connections were lost");
    require(account.wrong(OF_EACH) == 0, "not every listener of a change heard of it once");
    require(longest.length().toMillis() < 1_000, "somebody heard of it too late");
    require(server.memory().getOrDefault("VmHWM", 0L) < MOST_MEMORY, "it took too much memory");
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static void require(boolean fact, String otherwise) {
    if (!fact) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void report(String what, String figures) {
    System.out.println(what + ": " + figures);
  }
}
