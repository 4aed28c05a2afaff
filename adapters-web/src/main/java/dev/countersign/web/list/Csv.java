package dev.countersign.web.list;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Records as text of comma-separated values (RFC 4180), such that no spreadsheet computes them. */
public final class Csv {
  public static final MediaType TYPE = MediaType.of("text/csv; charset=utf-8; header=present");
  private static final MediaType PLAIN = MediaType.of(Csv.NAME);

  /** What clients ask for it by. */
  public static final String NAME = "text/csv";

  /** What a spreadsheet takes for a formula. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final StringBuilder text = new StringBuilder();

  /** Whether it is asked for before JSON. */
  public static boolean isPreferred(HttpRequest<?> request) {
    return request.accept().stream()
        .filter(type -> PLAIN.matches(type) || type.matches(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .filter(type -> PLAIN.matches(type) && !type.matches(MediaType.APPLICATION_JSON_TYPE))
        .isPresent();
  }

  public void add(List<? extends @Nullable Object> record) {
    try {
      CSVFormat.RFC4180.printRecord(text, record.stream().map(Csv::cell).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
