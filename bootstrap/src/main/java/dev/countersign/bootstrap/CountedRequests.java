package dev.countersign.bootstrap;

import dev.countersign.application.erp.ErpWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;

/** Measures the requests to the ERP by what they are for and how they end. */
final class CountedRequests implements ErpWatch {
  private final MeterRegistry registry;

  CountedRequests(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Watched begins(String name) {
    return new Measured(registry, name.replace(' ', '_'), Timer.start(registry));
  }

  private record Measured(MeterRegistry registry, String name, Timer.Sample begun)
      implements Watched {
    @Override
    public Map<String, String> headers() {
      return Map.of();
    }

    @Override
    public void ends(Ending ending) {
      begun.stop(
          Timer.builder("countersign.erp.requests")
              .description("Requests to the ERP, by what they are for and how they end")
              .tag("name", name)
              .tag("outcome", ending.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
  }
}
