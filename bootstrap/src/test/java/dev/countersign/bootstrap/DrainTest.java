package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.simulator.zoho.ZohoCall;
import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two replicas work off a queue as fast as Zoho's minute allows. With {@code -Ddrain=long} the
 * minute is a real one.
 */
@Isolated("it measures how fast a queue is worked off")
final class DrainTest {
  private static final int LIMIT = 100;
  private static final boolean LONG = System.getProperty("drain", "short").equals("long");
  private static final Duration MINUTE = LONG ? Duration.ofMinutes(1) : Duration.ofSeconds(2);
  private static final int WAITING = LONG ? 500 : 250;
  private static final Duration LONGEST = LONG ? Duration.ofMinutes(12) : Duration.ofMinutes(1);

  private final List<Application> replicas = new ArrayList<>();
  private final ZohoSimulator zoho = ZohoSimulator.start(ZohoSettings.defaults());

  @AfterEach
  void stop() {
    replicas.forEach(Application::close);
    zoho.close();
  }

  @ParameterizedTest(name = "while another client calls {0} times a minute")
  @MethodSource("others")
  void usesUpTheMinuteAndIsHardlyEverRefused(int others) throws Exception {
    drained(others);

    int refused = zoho.usage().refused().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(refused).isLessThanOrEqualTo(others == 0 ? 0 : WAITING / 100);
    assertThat(zoho.journal().count(ZohoCallKind.CREATE)).isEqualTo(WAITING + refused);
    if (LONG && others == 0) {
      assertThat(shareOfTheAllowedRate()).isGreaterThanOrEqualTo(0.95);
    }
  }

  /** A refusal closes the budget for a real minute, which the short form has not. */
  static IntStream others() {
    return LONG ? IntStream.of(0, LIMIT / 5) : IntStream.of(0);
  }

  private void drained(int others) throws Exception {
    zoho.rules(ZohoRules.defaults().limits(0, 0, 10).with("minuteMillis", MINUTE.toMillis()));
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.put("ZOHO_REQUESTS_PER_MINUTE", Integer.toString(LIMIT));
    environment.put("STOCK_MAX_AGE", "1h");
    environment.put("POSTING_PAUSED", "true");
    start(environment);
    start(TestEnvironment.replica(environment));
    submitAll();
    awaitQuietMinute(others);
    resume(environment);
    Eventually.within(LONGEST, this::posted, posted -> posted == WAITING);
  }

  private static void resume(Map<String, String> environment) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                environment.get("DATASOURCES_DEFAULT_URL"),
                environment.get("DATASOURCES_DEFAULT_USERNAME"),
                environment.get("DATASOURCES_DEFAULT_PASSWORD"));
        var statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE posting_switch SET paused_by = NULL, paused_at = NULL");
    }
  }

  private void start(Map<String, String> environment) {
    replicas.add(
        Application.start(
            Settings.read(environment), Map.of(ScaledMinute.MILLIS, MINUTE.toMillis())));
    int last = replicas.size() - 1;
    Eventually.get(() -> as("clerk", last).get("/locations").status(), status -> status == 200);
  }

  private void submitAll() throws Exception {
    var people = new PlugPeople(() -> replicas.getFirst().uri());
    try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
      List<Future<String>> work =
          IntStream.rangeClosed(1, WAITING)
              .mapToObj(number -> PlugCase.bags("DRAIN-" + number, number))
              .map(one -> executor.submit(() -> people.approved(one)))
              .toList();
      for (Future<String> each : work) {
        each.get();
      }
    }
  }

  /** What was called before must not count. */
  private void awaitQuietMinute(int others) {
    Eventually.within(
        MINUTE.multipliedBy(2), () -> zoho.usage().inLastMinute(), calls -> calls == 0);
    zoho.rules(zoho.rules().limits(LIMIT, 0, 10).with("othersPerMinute", others));
    zoho.forgetUsage();
    zoho.journal().clear();
  }

  private int posted() {
    return (int)
        zoho.books().documents("DRAIN-").stream()
            .filter(document -> document.status().equals("adjusted"))
            .count();
  }

  /** From when the first minute was full: until then nothing holds back but the speed of light. */
  private double shareOfTheAllowedRate() {
    List<ZohoCall> creates =
        zoho.journal().calls().stream().filter(call -> call.kind() == ZohoCallKind.CREATE).toList();
    Duration took = Duration.between(creates.get(LIMIT - 1).at(), creates.getLast().at());
    double allowed = LIMIT * (double) took.toMillis() / MINUTE.toMillis();
    return (WAITING - LIMIT) / allowed;
  }

  private Api as(String person, int replica) {
    return Api.as(person, replicas.get(replica).uri());
  }
}
