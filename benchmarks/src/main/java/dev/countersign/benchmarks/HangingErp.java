package dev.countersign.benchmarks;

import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoFault;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * How long the API takes over HTTP while every request to the ERP hangs, and while it answers: the
 * 99th percentile with the ERP dead has to be within 1.5 times of healthy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@Threads(2)
public class HangingErp {
  private static final String[] HANGING = {"GET", "POST", "PUT", "DELETE"};
  private static final int WAITING = 50;

  /** How the ERP is. */
  @Param({"healthy", "hanging"})
  public String erp = "healthy";

  @SuppressWarnings("NullAway.Init") // JMH calls start() before anything else
  private RunningApplication running;

  @SuppressWarnings("NullAway.Init") // as above
  private Person clerk;

  private String kept = "";

  @Setup(Level.Trial)
  public void start() {
    running = RunningApplication.start();
    clerk = running.as("clerk", "CLERK");
    kept = path(clerk.post("/adjustments", body(ZohoDemo.LAPTOP)));
    if (erp.equals("hanging")) {
      for (String method : HANGING) {
        running
            .zoho()
            .faults()
            .next(ZohoFault.beforeCommit(ZohoFault.Kind.HANG).on(method, "**").always());
      }
      approveWhatCannotBePosted();
    }
  }

  /** Nobody need approve what is worth nothing. */
  private void approveWhatCannotBePosted() {
    Person other = running.as("clerk2", "CLERK");
    for (int i = 0; i < WAITING; i++) {
      String path = path(other.post("/adjustments", body(ZohoDemo.GIFT_BAG)));
      other.post(path + "/submit", "");
    }
  }

  @TearDown(Level.Trial)
  public void stop() {
    running.close();
  }

  @Benchmark
  public HttpResponse<String> read() {
    return clerk.get(kept);
  }

  @Benchmark
  public HttpResponse<String> create() {
    return clerk.post("/adjustments", body(ZohoDemo.LAPTOP));
  }

  /** What has to be approved by somebody; stock is asked of the ERP where it is older than 60 s. */
  @Benchmark
  public HttpResponse<String> createAndSubmit() {
    return clerk.post(path(clerk.post("/adjustments", body(ZohoDemo.LAPTOP))) + "/submit", "");
  }

  private static String body(String item) {
    return """
    { "type": "QUANTITY", "date": "%s", "reason": "Stocktaking results", "locationId": "%s",
      "lines": [ { "itemId": "%s", "quantity": 1 } ] }
    """
        .formatted(LocalDate.now(ZoneId.of("Asia/Riyadh")), ZohoDemo.WAREHOUSE_1, item);
  }

  private static String path(HttpResponse<String> created) {
    String location = created.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/adjustments"));
  }
}
