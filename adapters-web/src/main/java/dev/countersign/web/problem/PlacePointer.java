package dev.countersign.web.problem;

import dev.countersign.domain.judgement.Field;
import dev.countersign.domain.judgement.Place;
import java.util.Locale;
import java.util.stream.Collectors;

/** The JSON pointer of a place in an adjustment. */
final class PlacePointer {
  private PlacePointer() {}

  static String of(Place place) {
    return place.steps().stream()
        .map(step ->
            switch (step) {
              case Place.In(var field) -> "/" + name(field);
              case Place.At(var position) -> "/" + position;
            })
        .collect(Collectors.joining());
  }

  /** A field as bodies call it: in camel case. */
  private static String name(Field field) {
    var name = new StringBuilder();
    for (String word : field.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(
          name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return name.toString();
  }
}
