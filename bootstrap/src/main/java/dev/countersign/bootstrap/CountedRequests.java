package dev.countersign.bootstrap;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Measures the requests to the ERP by what they are for and how they end, tells the ERP to which
 * trace each belongs, and whoever listens what was said.
 */
final class CountedRequests implements ErpWatch {
  private final MeterRegistry registry;
  private final Traces traces;
  private final Exchanges exchanges;

  CountedRequests(MeterRegistry registry, Traces traces, Exchanges exchanges) {
    this.registry = registry;
    this.traces = traces;
    this.exchanges = exchanges;
  }

  @Override
  public void told(Supplier<Exchange> exchange) {
    exchanges.tell(exchange);
  }

  @Override
  public Watched begins(String name, String server) {
    return new Measured(registry, name.replace(' ', '_'), Timer.start(registry), headers());
  }

  private Map<String, String> headers() {
    return traces
        .current()
        .map(trace -> Map.of("traceparent", traceparent(trace.split("-", 3))))
        .orElse(Map.of());
  }

  /** As W3C Trace Context has it; each request is a span of its own, recorded as the one before. */
  private static String traceparent(String[] trace) {
    String flags = trace.length > 2 ? trace[2] : "01";
    return "00-" + trace[0] + "-" + span() + "-" + flags;
  }

  private static String span() {
    return "%016x".formatted(ThreadLocalRandom.current().nextLong() | 1);
  }

  private record Measured(
      MeterRegistry registry, String name, Timer.Sample begun, Map<String, String> headers)
      implements Watched {
    @Override
    public void ends(Ending ending, int status) {
      begun.stop(
          Timer.builder("countersign.erp.requests")
              .description("Requests to the ERP, by what they are for and how they end")
              .tag("name", name)
              .tag("outcome", ending.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
  }
}
