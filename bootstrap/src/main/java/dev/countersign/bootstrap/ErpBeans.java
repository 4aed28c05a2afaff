package dev.countersign.bootstrap;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.ErpAccount;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Traces;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.bootstrap.configuration.Settings;
import dev.countersign.bootstrap.trace.TraceExport;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.web.ErpProfile;
import dev.countersign.zoho.Zoho;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The ERP's ports. */
@Factory
final class ErpBeans {
  @Singleton
  @Bean(preDestroy = "close")
  Zoho zoho(
      Settings settings,
      SharedTokens tokens,
      RequestBudget budget,
      InstantSource clock,
      MeterRegistry registry,
      TraceExport export,
      Traces traces,
      Exchanges exchanges) {
    var watch = export.beside(new CountedRequests(registry, traces, exchanges), traces);
    return Zoho.connect(settings.erp().account(), tokens, budget, clock, watch);
  }

  @Singleton
  Exchanges exchanges() {
    return new Exchanges();
  }

  @Singleton
  RequestLimits limits(Settings settings) {
    return settings.erp().limits();
  }

  @Singleton
  ErpAdjustments documents(Zoho zoho) {
    return zoho.adjustments();
  }

  @Singleton
  ErpApprovals approvals(Zoho zoho) {
    return zoho.approvals();
  }

  @Singleton
  ErpAccount account(Zoho zoho) {
    return zoho.account();
  }

  @Singleton
  ErpCatalogue catalogue(Zoho zoho) {
    return zoho.catalogue();
  }

  @Singleton
  ErpStock stock(Zoho zoho) {
    return zoho.stock();
  }

  @Singleton
  ErpProfile profile(Settings settings) {
    return new ErpProfile(
        settings.erp().name(),
        settings.approvals(),
        Zoho.features().stream().map(Feature::name).toList());
  }
}
