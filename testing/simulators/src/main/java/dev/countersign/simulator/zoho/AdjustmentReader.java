package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the body of a create or update and turns it into header and lines. */
final class AdjustmentReader {
  private static final Set<String> TYPES = Set.of("quantity", "value");

  private final Books books;
  private final Json.Obj body;
  private final Optional<Document> old;

  AdjustmentReader(Books books, Json.Obj body, Optional<Document> old) {
    this.books = books;
    this.body = body;
    this.old = old;
  }

  Document.Header header() {
    String reason = required("reason", 100);
    return new Document.Header(
        date(),
        reason,
        books.reasonId(reason),
        Fields.text(body, "description", 2000),
        Fields.text(body, "reference_number", 100),
        type(),
        location(),
        Json.of(body.elements("custom_fields")));
  }

  private String required(String field, int longest) {
    Fields.required(body, field);
    return Fields.text(body, field, longest);
  }

  private String date() {
    try {
      return LocalDate.parse(Fields.required(body, "date")).toString();
    } catch (DateTimeException _) {
      throw Refusal.invalid("date");
    }
  }

  private String type() {
    String type = Fields.required(body, "adjustment_type");
    if (!TYPES.contains(type)) {
      throw Refusal.invalid("adjustment_type");
    }
    return type;
  }

  private String location() {
    String id = body.text("location_id").orElseGet(books.catalogue::primaryLocation);
    ZohoLocation location = books.catalogue.location(id).orElseThrow(() -> Unknown.location(id));
    if (!location.isGeneral() || !location.active()) {
      throw Refusal.invented(
          99005, "A document belongs to an active general location, not to " + location.name());
    }
    return id;
  }

  List<Line> lines() {
    List<Json.Obj> given = body.objects("line_items");
    if (given.isEmpty()) {
      throw Refusal.invalid("line_items");
    }
    List<Line> lines = new ArrayList<>();
    for (Json.Obj line : given) {
      lines.add(new LineReader(books, line, old).read(type(), lines.size() + 1));
    }
    return lines;
  }
}
