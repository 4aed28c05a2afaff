package dev.countersign.simulator.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.simulator.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MasterDataTest extends SimulatorTest {

  @Test
  void listsItems() throws Exception {
    Answer answer = client.get("/items?per_page=7&page=3");

    assertThat(answer.body().objects("items")).hasSize(6);
    assertThat(answer.object("page_context").text("has_more_page")).contains("false");
  }

  @Test
  void filtersItems() throws Exception {
    assertThat(client.get("/items?sku=LAP-15-W").column("items", "item_id"))
        .containsExactly(ZohoDemo.LAPTOP);
    assertThat(client.get("/items?search_text=laptop").column("items", "sku"))
        .containsExactly("LAP-15-W");
    assertThat(client.get("/items?status=inactive").column("items", "item_id"))
        .containsExactly(ZohoDemo.RETIRED_PHONE);
    assertThat(client.get("/items?search_text=6281000000014").body().objects("items")).isEmpty();
    rule("searchFindsBarcodes", true);
    assertThat(client.get("/items?search_text=6281000000014").body().objects("items")).hasSize(1);
  }

  @Test
  void listsItemsModifiedSince() throws Exception {
    simulator
        .books()
        .add(ZohoItem.of("77", "Fresh", "FRS").modified(Instant.parse("2026-11-19T10:00:00Z")));

    assertThat(
            client
                .get("/items?last_modified_time=2026-11-19T12:59:59%2B0300")
                .column("items", "sku"))
        .containsExactly("FRS");
    assertThat(
            client
                .get("/items?last_modified_time=2026-11-19T13:00:00%2B0300")
                .body()
                .objects("items"))
        .isEmpty();
    assertThat(client.get("/items?last_modified_time=yesterday").code()).isEqualTo(2);
  }

  @Test
  void showsAnItemWithItsStock() throws Exception {
    Json.Obj item = client.get("/items/" + ZohoDemo.LAPTOP).object("item");

    assertThat(item.text("stock_on_hand")).contains("45");
    assertThat(item.text("purchase_rate")).contains("250.00");
    assertThat(item.text("asset_value")).contains("11250.00");
    assertThat(item.text("track_inventory")).contains("true");
    assertThat(item.objects("locations").get(1).text("location_stock_on_hand")).contains("40");
    assertThat(client.get("/items/1").code()).isEqualTo(1002);
  }

  @Test
  void showsAMissingCostAsBlank() throws Exception {
    Json.Obj item = client.get("/items/" + ZohoDemo.SAMPLE_KIT).object("item");

    assertThat(item.get("purchase_rate")).isEqualTo(new Json.Str(""));
  }

  @Test
  void showsWhatIsInBatchesBinsAndSerialNumbers() throws Exception {
    Answer details =
        client.get("/itemdetails?item_ids=" + ZohoDemo.SERUM + "," + ZohoDemo.ROUTER + ",1");

    assertThat(details.column("items", "sku")).containsExactly("SRM-10", "RTR-AX");
    Json.Obj serum = details.body().objects("items").getFirst().objects("locations").get(1);
    assertThat(serum.objects("batches")).hasSize(2);
    assertThat(serum.objects("batches").getFirst().text("balance_quantity")).contains("8");
    assertThat(serum.objects("storages").get(1).text("balance_quantity")).contains("4");
    Json.Obj router = details.body().objects("items").get(1).objects("locations").get(1);
    assertThat(router.elements("serial_numbers")).hasSize(3);
  }

  @Test
  void asksForSensibleItemIds() throws Exception {
    assertThat(client.get("/itemdetails").code()).isEqualTo(2);
    assertThat(client.get("/itemdetails?item_ids=" + "1,".repeat(100)).code()).isEqualTo(2);
    assertThat(client.get("/items/batches").code()).isEqualTo(2);
    assertThat(client.get("/items/serialnumbers").code()).isEqualTo(2);
  }

  @Test
  void listsLocationsWithoutPages() throws Exception {
    Answer answer = client.get("/locations");

    assertThat(answer.body().members()).doesNotContainKey("page_context");
    assertThat(answer.column("locations", "type"))
        .containsExactly(
            "general", "line_item_only", "general", "line_item_only", "line_item_only");
    assertThat(answer.column("locations", "status").getLast()).isEqualTo("inactive");
    assertThat(client.get("/locations?location_type=general").body().objects("locations"))
        .hasSize(2);
    assertThat(
            client
                .get("/locations/" + ZohoDemo.WAREHOUSE_1)
                .object("location")
                .text("parent_location_id"))
        .contains(ZohoDemo.HEAD_OFFICE);
  }

  @Test
  void listsBins() throws Exception {
    String path =
        "/storagelocations?location_id=" + ZohoDemo.WAREHOUSE_1 + "&item_id=" + ZohoDemo.SERUM;
    Answer answer = client.get(path);

    assertThat(answer.column("storage_locations", "name"))
        .containsExactly("Bin A1", "Bin A2", "Bin B1", "Bin C9");
    assertThat(answer.column("storage_locations", "balance_quantity"))
        .containsExactly("8", "4", "0", "0");
    assertThat(answer.object("page_context").text("report_name")).contains("StorageListQuery");
    assertThat(answer.body().objects("storage_locations").getFirst().objects("batches")).hasSize(1);
    assertThat(client.get("/storagelocations?location_id=1").body().objects("storage_locations"))
        .isEmpty();
  }

  @Test
  void listsBatchesByInwardEntry() throws Exception {
    Answer answer = client.get("/items/batches?item_id=" + ZohoDemo.SERUM);

    assertThat(answer.column("batches", "batch_in_id"))
        .containsExactly(ZohoDemo.SERUM_BATCH_IN_A1, ZohoDemo.SERUM_BATCH_IN_A2);
    Json.Obj location =
        answer.body().objects("batches").getFirst().objects("associated_locations").getFirst();
    assertThat(location.text("balance_quantity")).contains("12");
  }

  @Test
  void showsOrganisationUserAndAccounts() throws Exception {
    assertThat(client.get("/organizations").column("organizations", "time_zone"))
        .containsExactly("Asia/Riyadh");
    assertThat(client.get("/users/me").object("user").text("user_role")).contains("admin");
    assertThat(client.get("/chartofaccounts").column("chartofaccounts", "is_active"))
        .containsExactly("true", "true", "true", "false");

    rule("chartOfAccounts", false);

    assertThat(client.get("/chartofaccounts").code()).isEqualTo(5);
  }
}
