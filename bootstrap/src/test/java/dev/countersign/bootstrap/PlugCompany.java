package dev.countersign.bootstrap;

import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Two replicas as processes on one database, with a Zoho whose clock can be moved. */
final class PlugCompany implements AutoCloseable {
  private static final int REPLICAS = 2;
  private static final Duration MINUTE = Duration.ofSeconds(61);

  private final ZohoSimulator zoho;
  private final List<Map<String, String>> environments = new ArrayList<>();
  private final CountersignProcess[] processes = new CountersignProcess[REPLICAS];
  private volatile Duration moved = Duration.ZERO;

  PlugCompany(PlugPlan plan, PlugMode mode) {
    zoho =
        ZohoSimulator.start(
            ZohoSettings.defaults()
                .rules(PlugWeather.rules(plan.seed(), mode.levels()))
                .clock(() -> Instant.now().plus(moved)));
    Map<String, String> environment = TestEnvironment.of(zoho);
    environment.put("ZOHO_APPROVALS", mode.word());
    environment.put("ZOHO_READ_TIMEOUT", "1s");
    environment.put("ZOHO_CONNECT_TIMEOUT", "1s");
    environment.put("ZOHO_REQUESTS_PER_MINUTE", "100000");
    environment.put("ZOHO_REQUESTS_PER_DAY", "1000000");
    environment.put("ZOHO_CONCURRENT_REQUESTS", "8");
    environment.put("POSTING_RECHECK_DELAYS", PlugWeather.RECHECK_DELAYS);
    for (int i = 0; i < REPLICAS; i++) {
      environments.add(TestEnvironment.replica(environment));
    }
  }

  ZohoSimulator zoho() {
    return zoho;
  }

  URI replica(int index) {
    return URI.create("http://localhost:" + environments.get(index).get("SERVER_PORT"));
  }

  /** Starts all, and waits until there is a catalogue to judge by. */
  void startAll() {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, REPLICAS)
          .mapToObj(index -> CompletableFuture.runAsync(() -> start(index), executor))
          .toList()
          .forEach(CompletableFuture::join);
    }
    Eventually.get(
        () -> Api.as("clerk", replica(0)).get("/locations").status(), status -> status == 200);
  }

  void start(int index) {
    processes[index] = CountersignProcess.start(environments.get(index));
  }

  void kill(int index) {
    processes[index].kill();
  }

  /** All are killed at once, and a minute goes by before anything runs again. */
  void powerCut() {
    for (CountersignProcess process : processes) {
      process.kill();
    }
    PassedTime.in(environments.getFirst(), MINUTE);
    moved = moved.plus(MINUTE);
  }

  @Override
  public void close() {
    for (CountersignProcess process : processes) {
      if (process != null) {
        process.kill();
      }
    }
    zoho.close();
  }
}
