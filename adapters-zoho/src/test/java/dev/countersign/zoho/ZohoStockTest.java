package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.catalogue.ErpStock.OnHand;
import dev.countersign.application.catalogue.ErpStock.Reading;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import dev.countersign.domain.stock.ItemAt;
import dev.countersign.simulator.zoho.ZohoSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stock as odd organisations have it, and as odd answers tell it. */
class ZohoStockTest {
  private static final String API = "/inventory/v1";
  private static final ItemId ITEM = new ItemId("9999999999999999999");
  private static final LocationId HERE = new LocationId("460000000041010");
  private static final ItemAt PLACE = new ItemAt(ITEM, HERE);

  private final TinyServer server = new TinyServer();
  private final Zoho zoho =
      SimulatedZoho.connect(
          SimulatedZoho.configuration(
              server.apiBaseUrl(), server.accountsBaseUrl(), ZohoSettings.defaults()));

  @BeforeEach
  void giveAToken() {
    server.answering("/oauth/v2/token", 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  @AfterEach
  void close() {
    zoho.close();
    server.close();
  }

  @Test
  void takesTextsAndNumbersAndBlanksForQuantities() {
    details(
        """
        {"item_id":9999999999999999999,"locations":[
        {"location_id":460000000041010,"location_stock_on_hand":"12.345678"},
        {"location_id":"2","location_stock_on_hand":-3.0},
        {"location_id":"3","location_stock_on_hand":""},
        {"location_id":"4","location_stock_on_hand":null},
        {"location_id":"5"}]}\
        """);

    assertThat(onHand().quantities())
        .containsEntry(HERE, Quantity.of("12.345678"))
        .containsEntry(new LocationId("2"), Quantity.of("-3"))
        .containsEntry(new LocationId("3"), Quantity.ZERO)
        .containsEntry(new LocationId("4"), Quantity.ZERO)
        .containsEntry(new LocationId("5"), Quantity.ZERO);
  }

  @Test
  void readsWarehousesWhereThereAreNoLocationsYet() {
    details(
        """
        {"item_id":"9999999999999999999","warehouses":[
        {"warehouse_id":"460000000041010","warehouse_stock_on_hand":"7"}]}\
        """);

    assertThat(onHand().quantities()).containsOnly(Map.entry(HERE, Quantity.of("7")));
  }

  @Test
  void readsWhereInwardEntriesLie() {
    details(
        """
        {"item_id":"9999999999999999999","locations":[
        {"location_id":"460000000041010","location_stock_on_hand":12,"batches":[
        {"batch_id":"1","batch_in_id":"11","storages":[
        {"storage_id":"71","balance_quantity":"8"},{"storage_id":"72","balance_quantity":""}]},
        {"batch_id":"1","batch_in_id":"12","storages":[]},{"batch_id":"1"}]}]}\
        """);

    assertThat(onHand().bins())
        .containsOnly(
            Map.entry(
                new BatchInId("11"),
                Map.of(new StorageId("71"), Quantity.of("8"), new StorageId("72"), Quantity.ZERO)));
  }

  @Test
  void asksForAHundredItemsInOneCall() {
    details("{\"item_id\":\"1\",\"locations\":[]}");
    stock().onHand(items(100));
    assertThat(server.requests(API + "/itemdetails")).hasSize(1);
    stock().onHand(items(101));
    assertThat(server.requests(API + "/itemdetails")).hasSize(3);
  }

  @Test
  void sortsInwardEntriesByTheirIds() {
    batches(
        entry("1", "1000", "2", HERE.value()),
        entry("1", "999", "3", HERE.value()),
        entry("1", "998", "0", HERE.value()),
        entry("2", "7", "1", "elsewhere"));

    BatchStock batches = told(stock().batches(ITEM));
    assertThat(batches.byId()).hasSize(2);
    assertThat(batch(batches).entries())
        .extracting(InwardEntry::id)
        .containsExactly(new BatchInId("998"), new BatchInId("999"), new BatchInId("1000"));
    assertThat(server.requests(API + "/items/batches"))
        .singleElement()
        .asString()
        .contains("item_id=" + ITEM, "include_empty_batches=true");
  }

  @Test
  void knowsABatchThatHoldsNothingAndTellsNoEntry() {
    batches("{\"batch_id\":\"1\",\"batch_number\":\"B-1\",\"balance_quantity\":\"\"}");

    assertThat(batch(told(stock().batches(ITEM))).entries()).isEmpty();
  }

  @Test
  void takesTheOnlyLocationWhereAnEntryNamesNone() {
    batches(
        """
        {"batch_id":"1","batch_in_id":"11","batch_number":"B-1","expiry_date":"2027-01-31",
        "balance_quantity":4,"associated_locations":[{"location_id":460000000041010}]}\
        """);

    Batch batch = batch(told(stock().batches(ITEM)));
    assertThat(batch.balanceAt(HERE)).isEqualTo(Quantity.of("4"));
    assertThat(batch.expiresOn().map(Object::toString)).contains("2027-01-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"batch_in_id\":\"11\",\"balance_quantity\":1,\"location_id\":\"1\"}",
        "{\"batch_id\":\"1\",\"balance_quantity\":1,\"location_id\":\"1\"}",
        "{\"batch_id\":\"1\",\"batch_in_id\":\"11\",\"balance_quantity\":1}",
        "{\"batch_id\":\"1\",\"batch_in_id\":\"11\",\"balance_quantity\":\"many\"}",
        "{\"batch_id\":\"1\",\"expiry_date\":\"31/01/2027\"}",
      })
  void doesNotGuessWhatABatchHolds(String row) {
    batches(row);
    assertThat(stock().batches(ITEM)).isInstanceOf(Reading.Unavailable.class);
  }

  @Test
  void leavesOutSerialsThatAreGoneOrElsewhere() {
    answering(
        "/items/serialnumbers",
        """
        "serial_numbers":[{"serialnumber_id":"1","serialnumber":"00700"},
        {"serialnumber":"GONE","is_transacted_out":true},
        {"serialnumber":"THERE","location_id":"1","is_transacted_out":"false"},
        {"serialnumber":"HERE","location_id":460000000041010}]\
        """);

    assertThat(told(stock().serials(PLACE)))
        .containsExactlyInAnyOrder(new SerialNumber("00700"), new SerialNumber("HERE"));
    assertThat(server.requests(API + "/items/serialnumbers"))
        .singleElement()
        .asString()
        .contains("item_id=" + ITEM, "location_id=" + HERE);
  }

  @Test
  void leavesOutStoragesThatAreElsewhere() {
    answering(
        "/storagelocations",
        """
        "storage_locations":[{"storage_id":71,"location_id":"460000000041010",
        "balance_quantity":"1.5"},{"storage_id":"72","location_id":"1","balance_quantity":2},
        {"storage_id":"73","balance_quantity":""}]\
        """);

    assertThat(told(stock().storages(PLACE)))
        .containsOnly(
            Map.entry(new StorageId("71"), Quantity.of("1.5")),
            Map.entry(new StorageId("73"), Quantity.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"items\":[{\"locations\":[]}]}",
        "{\"code\":0,\"items\":[{\"item_id\":\"1\",\"locations\":[{}]}]}",
        "{\"code\":0,\"items\":[{\"item_id\":\"1\",\"locations\":[{\"location_id\":\"1\","
            + "\"location_stock_on_hand\":\"NaN\"}]}]}",
        "{\"code\":0,\"items\":{}}",
        "{\"code\":1000}",
        "<html>",
      })
  void tellsNothingOfAnAnswerThatItDoesNotUnderstand(String body) {
    server.answering(API + "/itemdetails", 200, body);
    assertThat(stock().onHand(Set.of(ITEM))).isInstanceOf(Reading.Unavailable.class);
  }

  @Test
  void doesNotTakeARefusalForEmptyBins() {
    server.answering(API + "/storagelocations", 400, "{\"code\":99,\"message\":\"not offered\"}");
    assertThat(stock().storages(PLACE)).isInstanceOf(Reading.Unavailable.class);
  }

  private ErpStock stock() {
    return zoho.stock();
  }

  private OnHand onHand() {
    return Optional.ofNullable(told(stock().onHand(Set.of(ITEM))).get(ITEM)).orElseThrow();
  }

  private static Batch batch(BatchStock stock) {
    return stock.batch(new BatchId("1")).orElseThrow();
  }

  private static Set<ItemId> items(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> new ItemId("" + i))
        .collect(Collectors.toSet());
  }

  private static String entry(String batch, String id, String balance, String location) {
    return """
    {"batch_id":"%s","batch_in_id":"%s","batch_number":"B-%s","balance_quantity":"%s",\
    "location_id":"%s"}\
    """
        .formatted(batch, id, batch, balance, location);
  }

  private void details(String item) {
    answering("/itemdetails", "\"items\":[" + item + "]");
  }

  private void batches(String... rows) {
    answering("/items/batches", "\"batches\":[" + String.join(",", List.of(rows)) + "]");
  }

  private void answering(String path, String members) {
    server.answering(API + path, 200, "{\"code\":0,\"message\":\"success\"," + members + "}");
  }

  private static <T> T told(Reading<T> reading) {
    return switch (reading) {
      case Reading.Told<T>(var told) -> told;
      case Reading.Unavailable<T>(var error) -> throw new AssertionError("not told: " + error);
    };
  }
}
