package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the fields of a request's body as the API does: numbers may be texts, blanks count as
 * missing.
 */
final class Fields {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,12})?");

  private Fields() {}

  static String required(Json.Obj body, String field) {
    return body.text(field).orElseThrow(() -> Refusal.invalid(field));
  }

  static String text(Json.Obj body, String field, int longest) {
    String text = body.text(field).orElse("");
    if (text.codePointCount(0, text.length()) > longest) {
      throw Refusal.tooLong(field, longest);
    }
    return text;
  }

  static Optional<BigDecimal> decimal(Json.Obj body, String field) {
    Optional<String> text = body.text(field);
    if (text.isPresent() && !DECIMAL.matcher(text.get()).matches()) {
      throw Refusal.invalid(field);
    }
    return text.map(BigDecimal::new);
  }

  static List<String> texts(Json.Obj body, String field) {
    return body.elements(field).stream()
        .map(it -> it instanceof Json.Str(String text) ? text : it.write())
        .filter(it -> !it.isBlank())
        .toList();
  }
}
