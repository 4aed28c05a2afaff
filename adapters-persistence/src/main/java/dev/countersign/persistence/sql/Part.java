package dev.countersign.persistence.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a statement, and what is bound to its marks. */
public record Part(String sql, List<Object> values) {
  public static final Part NOTHING = of("");

  public Part {
    values = List.copyOf(values);
  }

  public static Part of(String sql, Object... values) {
    return new Part(sql, List.of(values));
  }

  /** One of these, with the column before. */
  public static Part in(String column, Collection<?> values) {
    return values.isEmpty() ? of("FALSE") : listed(column + " IN ", values);
  }

  /** None of these, with what it is asked of before. */
  public static Part notIn(String expression, Collection<?> values) {
    return values.isEmpty() ? of("TRUE") : listed(expression + " NOT IN ", values);
  }

  private static Part listed(String before, Collection<?> values) {
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Part(before + "(" + marks + ")", List.copyOf(values));
  }

  public static Part join(String between, Collection<Part> parts) {
    return new Part(
        parts.stream().map(Part::sql).collect(Collectors.joining(between)),
        parts.stream().flatMap(part -> part.values().stream()).toList());
  }

  public Part then(String text) {
    return new Part(sql + text, values);
  }

  public Part then(Part other) {
    return new Part(
        sql + other.sql, Stream.concat(values.stream(), other.values.stream()).toList());
  }

  public void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
