package dev.countersign.benchmarks.floor;

import dev.countersign.benchmarks.RunningApplication;
import dev.countersign.benchmarks.floor.Clerks.Clerk;
import dev.countersign.database.Database;
import dev.countersign.database.Statements;
import dev.countersign.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many adjustments a second are created and submitted, with audit, outbox and idempotency: over
 * HTTP, and by JDBC alone, which sends the statements that the application was seen to send, in the
 * same transactions over as many connections. The first has to be 60 % of the second or more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 30, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
@Threads(CreateAndSubmit.CALLERS)
public class CreateAndSubmit {
  static final int CALLERS = 8;

  private static final String PAUSED = "POSTING_PAUSED";
  private static final Pattern CODE = Pattern.compile("\"reference\":\"(CS[^\"]{12})\"");

  private final Database database = TestDatabase.shared().freshSchema();
  private final Clerks clerks = new Clerks();
  private final Work work = new Work(1);

  @SuppressWarnings("NullAway.Init") // JMH calls start() before anything else
  private Script script;

  @SuppressWarnings("NullAway.Init") // as above
  private RunningApplication running;

  @Setup
  public void start() {
    script = recorded();
    running = RunningApplication.on(database, Map.of(PAUSED, "true"));
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
    public void open(CreateAndSubmit benchmark) {
      caller = new Caller(benchmark.running.uri());
    }

    @TearDown
    public void close() {
      caller.close();
    }
  }

  /** One who has a connection to the database. */
  @State(Scope.Thread)
  public static class ByJdbc {
    @SuppressWarnings("NullAway.Init") // JMH calls open() before anything else
    private Connection connection;

    @SuppressWarnings("NullAway.Init") // as above
    private Statement statement;

    @Setup
    public void open(CreateAndSubmit benchmark) throws SQLException {
      connection = benchmark.database.connect();
      statement = connection.createStatement();
    }

    @TearDown
    public void close() throws SQLException {
      connection.close();
    }
  }

  @Benchmark
  public Caller.Answer overHttp(OverHttp thread) {
    Clerk clerk = clerks.next();
    String path = work.create(thread.caller, clerk, work.key());
    return work.submit(thread.caller, clerk, path, work.key());
  }

  @Benchmark
  public void byJdbc(ByJdbc thread) throws SQLException {
    script.send(thread.statement, clerks.next().name());
  }

  /** Of the second adjustment of somebody: with the first one, they are seen for the first time. */
  private Script recorded() {
    var recording =
        new Database(
            Statements.seenOver(database.jdbcUrl()), database.username(), database.password());
    try (var seen = RunningApplication.on(recording, Map.of(PAUSED, "true"));
        var caller = new Caller(seen.uri())) {
      Clerk clerk = clerks.next();
      work.submit(caller, clerk, work.create(caller, clerk, work.key()), work.key());
      return recorded(caller, clerk);
    }
  }

  private Script recorded(Caller caller, Clerk clerk) {
    String creation = work.key();
    String submission = work.key();
    var answers = new ArrayList<String>();
    List<String> first =
        Statements.allOfWhoSends(
            "INSERT INTO `adjustments`", () -> answers.add(work.create(caller, clerk, creation)));
    String path = answers.getFirst();
    List<String> second =
        Statements.allOfWhoSends(
            "UPDATE `adjustments`",
            () -> answers.add(work.submit(caller, clerk, path, submission).body()));
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    var names = new Names(id, code(answers.getLast()), clerk.name(), creation, submission);
    return new Script(Stream.concat(first.stream(), second.stream()).toList(), names);
  }

  private static String code(String submitted) {
    var found = CODE.matcher(submitted);
    if (!found.find()) {
      throw new IllegalStateException("no reference in " + submitted);
    }
    return found.group(1);
  }
}
