package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one line of a body. */
final class LineReader {
  private final Books books;
  private final Json.Obj body;
  private final Optional<Document> old;

  LineReader(Books books, Json.Obj body, Optional<Document> old) {
    this.books = books;
    this.body = body;
    this.old = old;
  }

  Line read(String type, int order) {
    ZohoItem item = item();
    String locationId = location();
    String account = account();
    if (type.equals("value")) {
      return line(
          item, order, account, locationId, null, value(item, locationId), Allotment.Parts.NONE);
    }
    BigDecimal quantity = quantity();
    Allotment allotment = new Allotment(books, item, locationId, quantity, old);
    return line(item, order, account, locationId, quantity, null, allotment.read(body));
  }

  private Line line(
      ZohoItem item,
      int order,
      String account,
      String location,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal value,
      Allotment.Parts parts) {
    return new Line(
        lineId(),
        item.id(),
        order,
        body.text("name").orElse(item.name()),
        Fields.text(body, "description", 2000),
        body.text("unit").orElse(item.unit()),
        account,
        location,
        quantity,
        value,
        parts.serials(),
        parts.batches(),
        parts.storages());
  }

  private String lineId() {
    Optional<String> given = body.text("line_item_id").filter(_ -> old.isPresent());
    List<Line> lines = old.map(Document::lines).orElse(List.of());
    if (given.isPresent() && lines.stream().noneMatch(it -> it.id().equals(given.get()))) {
      throw Refusal.invented(99006, "The document has no line " + given.get());
    }
    return given.orElseGet(books::nextId);
  }

  private ZohoItem item() {
    ZohoItem item =
        books.catalogue.item(Fields.required(body, "item_id")).orElseThrow(Unknown::item);
    if (!item.active()) {
      throw Refusal.invented(99001, "The item " + item.name() + " is inactive");
    }
    if (!item.tracked()) {
      throw Refusal.invented(99002, "The item " + item.name() + " is not tracked in stock");
    }
    return item;
  }

  private String location() {
    String id = body.text("location_id").orElseGet(books.catalogue::primaryLocation);
    if (!books.catalogue.location(id).orElseThrow(() -> Unknown.location(id)).active()) {
      throw Refusal.invented(99004, "The location " + id + " is inactive");
    }
    return id;
  }

  private String account() {
    String id = body.text("adjustment_account_id").orElseGet(books.catalogue::defaultAccount);
    return books
        .catalogue
        .account(id)
        .filter(ZohoAccount::active)
        .orElseThrow(Unknown::account)
        .id();
  }

  private BigDecimal quantity() {
    BigDecimal quantity =
        Fields.decimal(body, "quantity_adjusted")
            .orElseThrow(() -> Refusal.invalid("quantity_adjusted"));
    if (quantity.signum() == 0) {
      throw Refusal.invented(99010, "Adjustment quantity should not be zero");
    }
    return quantity;
  }

  private BigDecimal value(ZohoItem item, String locationId) {
    BigDecimal value =
        Fields.decimal(body, "value_adjusted").orElseThrow(() -> Refusal.invalid("value_adjusted"));
    if (value.signum() == 0) {
      throw Refusal.invented(99011, "Adjustment value should not be zero");
    }
    if (books.balances.at(Place.of(item.id(), locationId)).signum() <= 0) {
      throw Refusal.invented(99012, "The item has no stock whose value could be adjusted");
    }
    return value;
  }
}
