package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The readings of locations, bins, accounts, the organisation and its user. */
final class MasterOperations {
  private static final String SETTINGS = "ZohoInventory.settings.READ";

  private final Office office;
  private final MasterJson json;
  private final StockJson stock;

  MasterOperations(Office office) {
    this.office = office;
    this.json = new MasterJson(office);
    this.stock = new StockJson(office.books);
  }

  List<Route> routes() {
    return List.of(
        new Route(
            "GET",
            "/organizations",
            SETTINGS,
            _ -> one("organizations", List.of(json.organisation()))),
        new Route("GET", "/users/me", SETTINGS, _ -> one("user", MasterJson.user())),
        new Route("GET", "/locations", SETTINGS, this::locations),
        new Route("GET", "/locations/{id}", SETTINGS, this::location),
        new Route("GET", "/storagelocations", "ZohoInventory.warehouses.READ", this::storages),
        new Route("GET", "/chartofaccounts", SETTINGS, this::accounts));
  }

  private static Reply one(String name, Object value) {
    return Reply.json(200, Answers.success().put(name, value).build());
  }

  private Reply locations(Call call) {
    Predicate<ZohoLocation> wanted =
        switch (call.query("location_type")) {
          case "general" -> ZohoLocation::isGeneral;
          case "line_item_only" -> it -> !it.isGeneral();
          default -> _ -> true;
        };
    return one(
        "locations",
        office.books.catalogue.locations().stream().filter(wanted).map(json::location).toList());
  }

  private Reply location(Call call) {
    return office
        .books
        .catalogue
        .location(call.id())
        .map(it -> one("location", json.location(it)))
        .orElseThrow(() -> Refusal.missing("Location"));
  }

  private Reply storages(Call call) {
    String location =
        call.query("location_id").isEmpty()
            ? call.query("warehouse_id")
            : call.query("location_id");
    String item = call.query("item_id");
    Stream<ZohoStorage> storages = office.books.catalogue.storages().stream();
    List<Json.Obj> rows =
        storages
            .filter(it -> location.isEmpty() || it.locationId().equals(location))
            .filter(it -> it.name().contains(call.query("search_text")))
            .map(it -> stock.storage(it, item))
            .toList();
    return Page.of(call)
        .answer("storage_locations", rows, it -> it, Page.context("StorageListQuery", "name", "A"));
  }

  private Reply accounts(Call call) {
    if (!office.rules().chartOfAccounts()) {
      throw new Refusal(404, 5, "Invalid URL Passed");
    }
    List<ZohoAccount> accounts = office.books.catalogue.accounts();
    Json.Obj context = Page.context("Chart of Accounts", "account_name", "A");
    return Page.of(call).answer("chartofaccounts", accounts, json::account, context);
  }
}
