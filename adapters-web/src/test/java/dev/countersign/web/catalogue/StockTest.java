package dev.countersign.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import dev.countersign.web.api.Ports;
import dev.countersign.web.api.Tokens;
import java.time.Duration;
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
