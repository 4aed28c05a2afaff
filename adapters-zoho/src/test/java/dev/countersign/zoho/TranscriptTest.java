package dev.countersign.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.RESET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.simulator.zoho.ZohoDemo;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenIds;
import dev.countersign.testkit.given.GivenLine;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may be kept of what is said to Zoho. */
final class TranscriptTest {
  private final ZohoSettings settings = ZohoSettings.defaults();
  private final ZohoSimulator simulator = ZohoSimulator.start(settings);
  private final List<Exchange> told = new CopyOnWriteArrayList<>();
  private final Zoho zoho = connect(simulator.apiBaseUrl());

  @AfterEach
  void stop() {
    zoho.close();
    simulator.close();
  }

  @Test
  void isTheWholeOfACreation() {
    Posting posting = posted();
    Exchange creation = told.getLast();
    assertThat(creation.request())
        .startsWith("POST /inventoryadjustments?")
        .contains("organization_id=" + settings.organisation().id());
    assertThat(creation.sent()).contains("\"" + posting.referenceNumber() + "\"", "\"line_items\"");
    assertThat(creation.outcome()).isEqualTo("HTTP 201");
    assertThat(creation.answered())
        .contains("\"inventory_adjustment_id\"", posting.referenceNumber());
  }

  @Test
  void namesNobodyAtZoho() {
    posted();
    assertThat(told.getLast().answered())
        .contains("\"created_by_name\":\"…\"", "\"created_by_id\":\"")
        .doesNotContain("Integration");
  }

  @Test
  void holdsNoSecret() {
    posted();
    assertThat(told).extracting(Exchange::request).startsWith("POST /oauth/v2/token");
    assertThat(told.toString())
        .doesNotContain(
            settings.client().secret(), settings.client().refreshToken(), "oauthtoken", "1000.");
  }

  @Test
  void holdsNothingOfALists() {
    posted();
    told.clear();
    assertThat(zoho.adjustments().search(Set.of())).isNotNull();
    assertThat(told)
        .singleElement()
        .satisfies(page -> {
          assertThat(page.request()).startsWith("GET /inventoryadjustments?").contains("page=1");
          assertThat(page.outcome()).isEqualTo("HTTP 200");
          assertThat(page.answered()).isEmpty();
          assertThat(page.pages()).isEqualTo(1);
        });
  }

  @Test
  void tellsHowAnAnswerWasLost() {
    find(zoho);
    simulator.faults().next(ZohoFault.beforeCommit(RESET).on("GET", "/inventoryadjustments/*"));
    find(zoho);
    assertThat(told.getLast().outcome()).isEqualTo("LOST");
    assertThat(told.getLast().answered()).isNotBlank();
  }

  @Test
  void tellsWhatNeverLeftUs() {
    try (Zoho unreachable = connect(nobodyListens())) {
      find(unreachable);
    }
    assertThat(told.getLast().request()).startsWith("GET /inventoryadjustments/");
    assertThat(told.getLast().outcome()).isEqualTo("NOT_SENT");
  }

  private Posting posted() {
    GivenLine line = Given.line().item(ZohoDemo.LAPTOP).quantity("-1").at(ZohoDemo.WAREHOUSE_1);
    Posting posting =
        Posting.of(
            Given.content().lines(line).build(),
            GivenIds.code(),
            new LocationId(ZohoDemo.HEAD_OFFICE));
    assertThat(zoho.adjustments().create(posting)).isNotNull();
    return posting;
  }

  private Zoho connect(URI api) {
    return SimulatedZoho.connect(
        SimulatedZoho.configuration(api, simulator.accountsBaseUrl(), settings), listening());
  }

  private static URI nobodyListens() {
    var server = new RawServer((_, _) -> {});
    server.close();
    return server.url("http");
  }

  private static void find(Zoho zoho) {
    assertThat(zoho.adjustments().find(new DocumentId("4815000000900000001"))).isNotNull();
  }

  private ErpWatch listening() {
    return new ErpWatch() {
      @Override
      public Watched begins(String name, String server) {
        return NOBODY.begins(name, server);
      }

      @Override
      public void told(Supplier<Exchange> exchange) {
        told.add(exchange.get());
      }
    };
  }
}
