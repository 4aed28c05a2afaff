package dev.countersign.web.problem;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts that a violation or a refusal carries, as texts by their names. */
final class Facts {
  private Facts() {}

  static Map<String, String> of(Object violation) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (RecordComponent component : violation.getClass().getRecordComponents()) {
      facts.put(component.getName(), text(value(component, violation)));
    }
    return facts;
  }

  private static Object value(RecordComponent component, Object violation) {
    try {
      return component.getAccessor().invoke(violation);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + component, e);
    }
  }

  private static String text(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
        : value.toString();
  }
}
