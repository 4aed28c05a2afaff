package dev.countersign.simulator.zoho;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds the items that a query of the list asks for; parameters not known here have no effect. */
final class ItemSearch {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]", Locale.ROOT);

  private final Call call;
  private final Office office;

  ItemSearch(Call call, Office office) {
    this.call = call;
    this.office = office;
  }

  List<ZohoItem> find() {
    Comparator<ZohoItem> order = order();
    return office.books.catalogue.items().stream()
        .filter(text("sku", it -> it.sku().equals(call.query("sku"))))
        .filter(text("name", it -> it.name().equals(call.query("name"))))
        .filter(text("item_id", it -> it.id().equals(call.query("item_id"))))
        .filter(text("sku_startswith", it -> it.sku().startsWith(call.query("sku_startswith"))))
        .filter(text("sku_contains", it -> contains(it.sku(), call.query("sku_contains"))))
        .filter(text("name_startswith", it -> it.name().startsWith(call.query("name_startswith"))))
        .filter(text("name_contains", it -> contains(it.name(), call.query("name_contains"))))
        .filter(text("status", it -> MasterJson.word(it.active()).equals(call.query("status"))))
        .filter(text("filter_by", this::isFiltered))
        .filter(text("search_text", this::isSearched))
        .filter(text("last_modified_time", it -> it.lastModified().isAfter(since())))
        .sorted(call.query("sort_order").equals("D") ? order.reversed() : order)
        .toList();
  }

  private Predicate<ZohoItem> text(String parameter, Predicate<ZohoItem> test) {
    return call.query(parameter).isEmpty() ? _ -> true : test;
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private boolean isFiltered(ZohoItem item) {
    return switch (call.query("filter_by")) {
      case "Status.Active" -> item.active();
      case "Status.Inactive" -> !item.active();
      default -> true;
    };
  }

  private boolean isSearched(ZohoItem item) {
    String text = call.query("search_text");
    boolean byLabel = office.rules().searchFindsBarcodes() && item.ean().equals(text);
    return byLabel || contains(item.name(), text) || contains(item.sku(), text);
  }

  private Instant since() {
    try {
      return OffsetDateTime.parse(call.query("last_modified_time"), TIME).toInstant();
    } catch (DateTimeException _) {
      throw new Refusal(400, 2, "Invalid value passed for last_modified_time");
    }
  }

  private Comparator<ZohoItem> order() {
    Comparator<ZohoItem> byId = Comparator.comparing(ZohoItem::id);
    return switch (call.query("sort_column")) {
      case "sku" -> Comparator.comparing(ZohoItem::sku).thenComparing(byId);
      case "last_modified_time", "created_time" ->
          Comparator.comparing(ZohoItem::lastModified).thenComparing(byId);
      default -> Comparator.comparing(ZohoItem::name).thenComparing(byId);
    };
  }
}
