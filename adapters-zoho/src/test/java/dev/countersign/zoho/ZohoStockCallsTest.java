package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.catalogue.ErpCatalogue.Reading.Copied;
import dev.countersign.application.catalogue.ReadingStock;
import dev.countersign.application.erp.Traces;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.judgement.Outline;
import dev.countersign.domain.stock.StockSnapshot;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many calls reading the stock of an adjustment costs. */
class ZohoStockCallsTest {
  private final ZohoSettings settings = ZohoSettings.defaults();
  private final ZohoSimulator simulator = ZohoSimulator.start(settings);
  private final Zoho zoho = SimulatedZoho.connect(SimulatedZoho.configuration(simulator, settings));
  private final ReadingStock reading =
      new ReadingStock(
          zoho.stock(),
          new ReadingStock.Limits(Duration.ofMinutes(1), Duration.ofMinutes(1), 4),
          InstantSource.system(),
          Traces.NONE);

  @AfterEach
  void close() {
    zoho.close();
    simulator.close();
  }

  @Test
  void asksOncePerKindOfTracking() {
    Content content =
        content(
            ZohoDemo.LAPTOP,
            ZohoDemo.COFFEE,
            ZohoDemo.BOLT,
            ZohoDemo.YOGURT,
            ZohoDemo.SERUM,
            ZohoDemo.SCANNER,
            ZohoDemo.ROUTER);
    CatalogueSnapshot catalogue = catalogue(content);
    simulator.journal().clear();

    StockSnapshot stock = reading.read(Outline.of(content), catalogue);
    reading.read(Outline.of(content), catalogue);

    assertThat(simulator.journal().counts())
        .isEqualTo(
            Map.of(
                "GET /itemdetails", 1,
                "GET /items/batches", 2,
                "GET /items/serialnumbers", 2,
                "GET /storagelocations", 3));
    assertThat(stock.items()).hasSize(7);
  }

  @Test
  void asksOnceForUntrackedItems() {
    Content content = content(ZohoDemo.LAPTOP, ZohoDemo.COFFEE, ZohoDemo.PROJECTOR);
    CatalogueSnapshot catalogue = catalogue(content);
    simulator.journal().clear();

    reading.read(Outline.of(content), catalogue);

    assertThat(simulator.journal().counts()).isEqualTo(Map.of("GET /itemdetails", 1));
  }

  private CatalogueSnapshot catalogue(Content content) {
    CatalogueCopy copy = ((Copied) zoho.catalogue().read()).copy();
    var catalogue = new InMemoryCatalogue(new ConfiguredLists(List.of(), List.of()));
    catalogue.replace(copy);
    return catalogue.snapshot(content.items()).orElseThrow();
  }

  private static Content content(String... items) {
    return Given.content()
        .lines(
            Stream.of(items)
                .map(item -> Given.line().item(item).quantity("-1").at(ZohoDemo.WAREHOUSE_1))
                .toArray(GivenLine[]::new))
        .build();
  }
}
