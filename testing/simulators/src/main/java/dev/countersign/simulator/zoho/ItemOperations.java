package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The readings of items, their batches and serial numbers. */
final class ItemOperations {
  private static final String SCOPE = "ZohoInventory.items.READ";
  private static final int MOST_DETAILS = 100;

  private final Office office;
  private final ItemJson json;
  private final StockJson stock;

  ItemOperations(Office office) {
    this.office = office;
    this.json = new ItemJson(office);
    this.stock = new StockJson(office.books);
  }

  List<Route> routes() {
    return List.of(
        new Route("GET", "/items", SCOPE, this::list),
        new Route("GET", "/items/batches", SCOPE, this::batches),
        new Route("GET", "/items/serialnumbers", SCOPE, this::serials),
        new Route("GET", "/items/{id}", SCOPE, this::item),
        new Route("GET", "/itemdetails", SCOPE, this::details));
  }

  private Reply list(Call call) {
    List<ZohoItem> found = new ItemSearch(call, office).find();
    return Page.of(call).answer("items", found, json::row, Page.context("Items", "name", "A"));
  }

  private Reply item(Call call) {
    ZohoItem item =
        office.books.catalogue.item(call.id()).orElseThrow(() -> Refusal.missing("Item"));
    return Reply.json(200, Answers.success().put("item", json.detail(item)).build());
  }

  private Reply details(Call call) {
    List<String> ids = List.of(call.query("item_ids").split(",", -1));
    if (ids.size() > MOST_DETAILS || call.query("item_ids").isBlank()) {
      throw new Refusal(400, 2, "Invalid value passed for item_ids");
    }
    Stream<ZohoItem> items =
        ids.stream().flatMap(it -> office.books.catalogue.item(it.strip()).stream());
    return Reply.json(
        200, Answers.success().put("items", items.map(json::detail).toList()).build());
  }

  private Reply batches(Call call) {
    String location =
        call.query("location_id").isEmpty()
            ? call.query("warehouse_id")
            : call.query("location_id");
    boolean empty = call.query("include_empty_batches").equals("true");
    List<Json.Obj> rows =
        office.books.batches.of(item(call.query("item_id"))).stream()
            .filter(it -> it.number().contains(call.query("search_text")))
            .flatMap(it -> new BatchJson(office.books).rows(it).stream())
            .filter(it ->
                location.isEmpty() || it.text("location_id").filter(location::equals).isPresent())
            .filter(it ->
                empty
                    || Fields.decimal(it, "balance_quantity").orElse(BigDecimal.ZERO).signum() > 0)
            .toList();
    return Page.of(call)
        .answer("batches", rows, it -> it, Page.context("Batches", "batch_number", "A"));
  }

  private Reply serials(Call call) {
    String location =
        call.query("location_id").isEmpty()
            ? call.query("warehouse_id")
            : call.query("location_id");
    boolean gone = call.query("show_transacted_out").equals("true");
    List<Json.Obj> rows =
        stock
            .serials(item(call.query("item_id")))
            .filter(it -> location.isEmpty() || it.place().locationId().equals(location))
            .filter(it -> gone || it.quantity().signum() > 0)
            .map(ItemOperations::serial)
            .toList();
    return Page.of(call)
        .answer(
            "serial_numbers", rows, it -> it, Page.context("SerialNumbers", "serialnumber", "A"));
  }

  private static Json.Obj serial(Move move) {
    String number = move.place().serial();
    boolean out = move.quantity().signum() == 0;
    return Json.object()
        .put(
            "serialnumber_id",
            String.valueOf(4_815_000_001_000_000_000L + Math.abs((long) number.hashCode())))
        .put("serialnumber", number)
        .put("status", out ? "transacted_out" : "active")
        .put("is_transacted_out", out)
        .put("location_id", move.place().locationId())
        .build();
  }

  private String item(String id) {
    if (id.isEmpty()) {
      throw new Refusal(400, 2, "Invalid value passed for item_id");
    }
    return office.books.catalogue.item(id).orElseThrow(() -> Refusal.missing("Item")).id();
  }
}
