package dev.countersign.domain.given;

import dev.countersign.domain.judgement.Field;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.domain.judgement.Place;
import dev.countersign.domain.judgement.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What judging found, written as {@code code at place}. */
public final class Found {
  private Found() {}

  /** What is wrong with the shape of it. */
  public static List<String> in(GivenProposal proposal) {
    return switch (proposal.judged()) {
      case Shape.Sound _ -> List.of();
      case Shape.Flawed(var findings, _) -> written(findings);
    };
  }

  public static List<String> in(Judgement judgement) {
    return written(judgement.errors());
  }

  /** What somebody should look at. */
  public static List<String> warnings(Judgement judgement) {
    return written(judgement.warnings());
  }

  public static List<String> in(List<Finding> findings) {
    return written(findings);
  }

  private static List<String> written(List<Finding> findings) {
    return findings.stream().map(f -> f.violation().code() + " at " + path(f.place())).toList();
  }

  private static String path(Place place) {
    return place.steps().stream()
        .map(step ->
            switch (step) {
              case Place.In(var field) -> camel(field);
              case Place.At(var position) -> Integer.toString(position);
            })
        .collect(Collectors.joining("/"));
  }

  private static String camel(Field field) {
    List<String> words = Arrays.asList(field.name().toLowerCase(Locale.ROOT).split("_", -1));
    return words.getFirst()
        + words.stream()
            .skip(1)
            .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
            .collect(Collectors.joining());
  }
}
