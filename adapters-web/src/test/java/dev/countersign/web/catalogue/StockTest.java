package dev.countersign.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.SerialStock;
import dev.countersign.testkit.given.Given;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StockTest extends OverHttp {
  private static final String AT_MAIN = "?locationId=" + Ports.MAIN;

  private static String stock(String item) {
    return "/api/v1/items/" + item + "/stock";
  }

  @Test
  void isToldByBatchAndInwardEntry() {
    Answer stock = api.as(CLERK).get(stock(Ports.BATCHED) + AT_MAIN).is(200);
    assertThat(stock.at("/itemId")).isEqualTo(Ports.BATCHED);
    assertThat(stock.at("/unit")).isEqualTo("pcs");
    assertThat(stock.at("/asOf")).endsWith("Z");
    assertThat(stock.at("/locations"))
        .isEqualTo(
            "[{\"locationId\":\"460000000041010\",\"locationName\":\"Location 460000000041010\","
                + "\"onHand\":5,\"available\":null,"
                + "\"batches\":[{\"batchId\":\"4815000000511440\",\"batchNumber\":\"BTC-1\","
                + "\"expiresOn\":null,\"onHand\":5,\"entries\":[{\"batchInId\":"
                + "\"4815000000511433\",\"onHand\":5,\"storages\":[]}]}],"
                + "\"storages\":[],\"serialNumbers\":[]}]");
  }

  @Test
  void isToldOfAllOnesOwnLocations() {
    Answer everywhere = api.as(CLERK).get(stock(Ports.BATCHED)).is(200);
    assertThat(everywhere.at("/locations/0/locationId")).isEqualTo(Ports.MAIN);
    assertThat(everywhere.at("/locations/1/locationId")).isEqualTo(Ports.ANNEX);
    assertThat(everywhere.at("/locations/1/batches")).isEqualTo("[]");
    Answer annex = api.withToken(Tokens.at(CLERK, Ports.ANNEX)).get(stock(Ports.BATCHED)).is(200);
    assertThat(annex.at("/locations/0/locationId")).isEqualTo(Ports.ANNEX);
    assertThat(annex.json().get("locations").size()).isEqualTo(1);
  }

  @Test
  void isToldByBinAndSerialNumberAndNullWhereUnknown() {
    Item item = Given.item().tracked(Tracking.SERIAL).inBins().build();
    CatalogueSnapshot copy = api.ports.catalogue.snapshot(Set.of()).orElseThrow();
    var annex = new LocationId(Ports.ANNEX);
    var stock =
        new ItemStock(
            Map.of(annex, Quantity.of("2")),
            Optional.empty(),
            SerialStock.at(annex, List.of(new SerialNumber("S-2"), new SerialNumber("S-1"))),
            Map.of(annex, Map.of(new StorageId("1"), Quantity.of("2"))));

    LocationStockView told = new StockViews(item, stock, copy).at(annex);
    assertThat(told.serialNumbers()).containsExactly("S-1", "S-2");
    assertThat(told.storages())
        .containsExactly(new StorageStockView("1", "A-1", new BigDecimal("2")));
    LocationStockView untold = new StockViews(item, ItemStock.UNKNOWN, copy).at(annex);
    assertThat(untold.serialNumbers()).isNull();
    assertThat(untold.storages()).isNull();
    assertThat(untold.batches()).isEmpty();
  }

  @Test
  void isNotToldOfOthersLocations() {
    String token = Tokens.at(CLERK, Ports.ANNEX);
    api.withToken(token).get(stock(Ports.BATCHED) + AT_MAIN).isProblem(403, "location.forbidden");
    api.withToken(token).get(stock(Ports.BATCHED) + "?locationId=1").isProblem(404, "not_found");
    api.as(CLERK).get(stock("1")).isProblem(404, "not_found");
    api.as(CLERK).get(stock("%20")).isProblem(404, "not_found");
    api.as(CLERK).get(stock(Ports.LAMP) + "?locationId=").isProblem(400, "parameter.malformed");
    api.as(CLERK).get(stock(Ports.LAMP) + "?at=1").isProblem(400, "parameter.malformed");
  }

  @Test
  void isNotToldWhileTheErpIsAway() {
    api.as(CLERK).get(stock(Ports.LAMP)).is(200);
    api.ports.erp.goDown();
    api.as(CLERK).get(stock(Ports.LAMP)).is(200);
    api.ports.clock.passes(Duration.ofSeconds(60));
    Answer away = api.as(CLERK).get(stock(Ports.LAMP)).isProblem(503, "erp.unavailable");
    assertThat(away.header("Retry-After")).isEqualTo("10");
    api.ports.erp.comeBack();
    assertThat(api.as(CLERK).get(stock(Ports.LAMP)).is(200).at("/asOf"))
        .isEqualTo(api.ports.clock.instant().toString());
  }
}
