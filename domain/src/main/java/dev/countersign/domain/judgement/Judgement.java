package dev.countersign.domain.judgement;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was found.
 *
 * @param errors what keeps it from being submitted
 * @param warnings what somebody should look at, and what keeps it from nothing
 */
public record Judgement(List<Finding> errors, List<Finding> warnings) {
  public Judgement {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }

  /** With errors and warnings found elsewhere. */
  public Judgement and(List<Finding> moreErrors, List<Finding> moreWarnings) {
    return new Judgement(both(errors, moreErrors), both(warnings, moreWarnings));
  }

  private static List<Finding> both(List<Finding> some, List<Finding> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  public boolean isValid() {
    return errors.isEmpty();
  }
}
