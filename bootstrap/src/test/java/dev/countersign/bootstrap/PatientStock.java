package dev.countersign.bootstrap;

import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.erp.Traces;
import dev.countersign.bootstrap.configuration.Settings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Stock that is waited for longer than a person would, as long as a busy machine may take. */
@Factory
@Requires(property = PatientStock.NAME)
final class PatientStock {
  static final String NAME = "test.patient-stock";

  @Singleton
  @Replaces(value = ReadingStock.class, factory = CatalogueBeans.class)
  ReadingStock stock(ErpStock erp, Settings settings, InstantSource clock, Traces traces) {
    var limits =
        new ReadingStock.Limits(
            settings.stock().maxAge(), Duration.ofMinutes(1), settings.erp().limits().atOnce());
    return new ReadingStock(erp, limits, clock, traces);
  }
}
