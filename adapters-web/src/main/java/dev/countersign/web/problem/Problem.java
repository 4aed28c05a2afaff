package dev.countersign.web.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What HTTP is told instead of what was asked for.
 *
 * @param code one of the documented ones
 * @param detail one English sentence about this case
 * @param headers what goes beside it, such as {@code Retry-After}
 */
public record Problem(
    String code, String detail, List<ProblemError> errors, Map<String, String> headers) {
  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public static Problem of(String code, String detail) {
    return new Problem(code, detail, List.of(), Map.of());
  }

  /** One that is about a single error. */
  public static Problem of(String code, ProblemError error) {
    return new Problem(code, error.message(), List.of(error), Map.of());
  }

  public Problem with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Problem(code, detail, errors, all);
  }

  public ProblemException thrown() {
    return new ProblemException(this);
  }
}
