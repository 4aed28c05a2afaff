package dev.countersign.bootstrap;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.AuditingRefusals;
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
  AskingForCopy asking(AuditTrail trail, AuditingRefusals refusals, InstantSource clock, Ids ids) {
    return new AskingForCopy(trail, refusals, clock, ids);
  }

  @Singleton
  RefreshingCatalogue refreshing(ErpCatalogue erp, Catalogue catalogue) {
    return new RefreshingCatalogue(erp, catalogue);
  }
}
