package dev.countersign.bootstrap.trace;

import dev.countersign.application.erp.Traces;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.web.RequestWatch;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What traces are told to. */
@Factory
final class TraceBeans {
  @Singleton
  @Bean(preDestroy = "close")
  TraceExport export(Settings settings) {
    return new TraceExport(settings.traces());
  }

  @Singleton
  Traces traces(TraceExport export) {
    return export.traces();
  }

  @Singleton
  RequestWatch requests(TraceExport export) {
    return export.requests();
  }
}
