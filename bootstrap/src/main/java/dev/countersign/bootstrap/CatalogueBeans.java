package dev.countersign.bootstrap;

import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.application.catalogue.AskingForCopy;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.catalogue.RefreshingCatalogue;
import dev.countersign.application.erp.Traces;
import dev.countersign.bootstrap.configuration.Settings;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The copy of the ERP's catalogue. */
@Factory
final class CatalogueBeans {
  @Singleton
  ConfiguredLists lists(Settings settings) {
    return settings.lists();
  }

  @Singleton
  ReadingStock stock(ErpStock erp, Settings settings, InstantSource clock, Traces traces) {
    var limits =
        new ReadingStock.Limits(
            settings.stock().maxAge(),
            ReadingStock.Limits.PATIENCE,
            settings.erp().limits().atOnce());
    return new ReadingStock(erp, limits, clock, traces);
  }

  @Singleton
  AskingForCopy asking(NotingActions noting, AuditingRefusals refusals) {
    return new AskingForCopy(noting, refusals);
  }

  @Singleton
  RefreshingCatalogue refreshing(ErpCatalogue erp, Catalogue catalogue) {
    return new RefreshingCatalogue(erp, catalogue);
  }
}
