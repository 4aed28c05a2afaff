package dev.countersign.bootstrap;

import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.audit.Verification;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/** Shows operators whether the audit trail is what was written, as it was last checked. */
@Singleton
final class AuditMetrics implements MeterBinder {
  private final Provider<CheckingTrail> checking;

  AuditMetrics(Provider<CheckingTrail> checking) {
    this.checking = checking;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge("intact", found -> found.isIntact() ? 1 : 0)
        .description("1 where the audit trail is what was written, 0 where it is broken")
        .register(registry);
    gauge("sealed.through", Verification::sealedThrough)
        .description("The number of the last audit entry that is sealed and intact")
        .register(registry);
  }

  private Gauge.Builder<?> gauge(String name, ToDoubleFunction<Verification> figure) {
    return Gauge.builder(
        "countersign.audit." + name,
        () -> checking.get().last().map(figure::applyAsDouble).orElse(Double.NaN));
  }
}
