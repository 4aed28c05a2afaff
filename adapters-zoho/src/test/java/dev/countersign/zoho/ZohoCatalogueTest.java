package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue.Reading;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import dev.countersign.simulator.zoho.ZohoSettings;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Master data as odd organisations have it. */
class ZohoCatalogueTest {
  private static final String API = "/inventory/v1";

  private final TinyServer server = new TinyServer();

  @BeforeEach
  void makeAnOrganisation() {
    server.answering("/oauth/v2/token", 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
    organisation("Asia/Riyadh", "SAR");
    answering("/locations", "\"locations\":[]");
    answering("/items", "\"items\":[]");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void doesWithoutBinsAndAccountsThatZohoDoesNotOffer() {
    server
        .answering(API + "/storagelocations", 400, "{\"code\":99,\"message\":\"not in this plan\"}")
        .answering(API + "/chartofaccounts", 401, "{\"code\":57}");

    CatalogueCopy copy = copied();

    assertThat(copy.storages()).isEmpty();
    assertThat(copy.accounts()).isEmpty();
  }

  @ParameterizedTest(name = "{0} answers HTTP {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /chartofaccounts  | 429 | {"code":44}
          /chartofaccounts  | 500 | {"code":1000}
          /storagelocations | 429 | {"code":1070}
          /storagelocations | 502 | <html>
          /organizations    | 403 | {"code":8}
          /locations        | 400 | {"code":2}
          /items            | 404 | {"code":5}
          """)
  void givesNothingByHalves(String path, int status, String body) {
    server.answering(API + path, status, body);
    assertThat(read(configuration())).isInstanceOf(Reading.Unavailable.class);
  }

  @Test
  void readsWarehousesWhereThereAreNoLocationsYet() {
    server.answering(API + "/locations", 404, "{\"code\":5}");
    answering(
        "/settings/warehouses",
        "\"warehouses\":[{\"warehouse_id\":460000000041010,\"warehouse_name\":\"مستودع\"}]");

    assertThat(copied().locations())
        .singleElement()
        .isEqualTo(
            new Location(new LocationId("460000000041010"), "مستودع", Optional.empty(), true));
  }

  @Test
  void tellsNoCostFromACostOfNothing() {
    items(
        "{\"item_id\":\"1\",\"purchase_rate\":\"\"}",
        "{\"item_id\":\"2\",\"purchase_rate\":0}",
        "{\"item_id\":\"3\"}",
        "{\"item_id\":\"4\",\"purchase_rate\":\"48.50\"}");

    assertThat(copied().items())
        .extracting(Item::purchaseRate)
        .containsExactly(
            Optional.empty(),
            Optional.of(Amount.ZERO),
            Optional.empty(),
            Optional.of(Amount.of("48.5")));
  }

  @Test
  void readsTrackingStockAndCodes() {
    items(
        """
        {"item_id":9999999999999999999,"name":"بن ☕","sku":"0001","unit":"kg","status":"inactive",\
        "track_inventory":true,"track_batch_number":true,"is_storage_location_enabled":true,\
        "upc":"","ean":"0628100000021","isbn":null,"part_number":"0628100000021"}\
        """,
        "{\"item_id\":\"2\",\"track_serial_number\":\"true\",\"item_type\":\"inventory\"}",
        "{\"item_id\":\"3\",\"item_type\":\"inventory\",\"product_type\":\"service\"}",
        "{\"item_id\":\"4\",\"item_type\":\"sales\",\"track_inventory\":false}");

    List<Item> items = copied().items();
    Item coffee = items.getFirst();
    assertThat(coffee.id()).hasToString("9999999999999999999");
    assertThat(coffee.tracking()).isEqualTo(Tracking.BATCH);
    assertThat(coffee.binTracked()).isTrue();
    assertThat(coffee.active()).isFalse();
    assertThat(coffee.codes()).containsExactly("0628100000021");
    assertThat(items.get(1).tracking()).isEqualTo(Tracking.SERIAL);
    assertThat(items).extracting(Item::stocked).containsExactly(true, true, false, false);
  }

  @Test
  void takesTheConfiguredZoneAndCurrencyForZohos() {
    organisation("Nowhere", "???");
    ZohoConfiguration told = configuration();
    var overriding =
        new ZohoConfiguration(
            told.apiBaseUrl(),
            told.accountsBaseUrl(),
            told.organizationId(),
            told.clientId(),
            told.clientSecret(),
            told.refreshToken(),
            told.connectTimeout(),
            told.readTimeout(),
            Optional.of(ZoneId.of("Africa/Cairo")),
            Optional.of(Currency.getInstance("EGP")));

    assertThat(error(read(told))).contains("ORGANISATION_CURRENCY");
    assertThat(((Reading.Copied) read(overriding)).copy().organisation())
        .matches(it -> it.timeZone().equals(ZoneId.of("Africa/Cairo")))
        .matches(it -> it.currency().getCurrencyCode().equals("EGP"));
  }

  @Test
  void understandsZonesOfThreeLetters() {
    organisation("IST", "INR");
    assertThat(copied().organisation().timeZone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
  }

  @Test
  void refusesAnOrganisationThatIsNotListed() {
    answering("/organizations", "\"organizations\":[{\"organization_id\":\"1\"}]");
    assertThat(error(read(configuration()))).contains("ZOHO_ORGANIZATION_ID");
  }

  private void organisation(String zone, String currency) {
    answering(
        "/organizations",
        """
        "organizations":[{"organization_id":"1"},{"organization_id":10234695,"name":"Ours",\
        "time_zone":"%s","currency_code":"%s","price_precision":3}]\
        """
            .formatted(zone, currency));
  }

  private void items(String... details) {
    String all = "\"items\":[" + String.join(",", details) + "]";
    answering("/items", all + ",\"page_context\":{\"has_more_page\":false}");
    answering("/itemdetails", all);
  }

  private void answering(String path, String members) {
    server.answering(API + path, 200, "{\"code\":0,\"message\":\"success\"," + members + "}");
  }

  private ZohoConfiguration configuration() {
    return SimulatedZoho.configuration(
        server.apiBaseUrl(), server.accountsBaseUrl(), ZohoSettings.defaults());
  }

  private CatalogueCopy copied() {
    Reading reading = read(configuration());
    assertThat(reading).isInstanceOf(Reading.Copied.class);
    return ((Reading.Copied) reading).copy();
  }

  private static Reading read(ZohoConfiguration configuration) {
    try (var zoho = SimulatedZoho.connect(configuration)) {
      return zoho.catalogue().read();
    }
  }

  private static String error(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Unavailable.class);
    return ((Reading.Unavailable) reading).error().message();
  }
}
