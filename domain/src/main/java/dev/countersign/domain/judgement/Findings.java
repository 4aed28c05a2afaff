package dev.countersign.domain.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is found while judging. */
final class Findings {
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  void add(Violation violation, Place place) {
    errors.add(new Finding(violation, place));
  }

  void addIf(boolean broken, Violation violation, Place place) {
    if (broken) {
      add(violation, place);
    }
  }

  void warn(Violation violation, Place place) {
    warnings.add(new Finding(violation, place));
  }

  /** As a warning where that is lenient enough, as an error otherwise. */
  void add(boolean leniently, Violation violation, Place place) {
    if (leniently) {
      warn(violation, place);
    } else {
      add(violation, place);
    }
  }

  /** Every place that something is wrong at, or in a part of. */
  Set<Place> flawed() {
    return errors.stream()
        .flatMap(error -> error.place().around())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Finding> errors() {
    return List.copyOf(errors);
  }

  Judgement judgement() {
    return new Judgement(errors, warnings);
  }
}
