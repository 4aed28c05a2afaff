package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.AdjustmentQuery;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads which adjustments are asked for. */
final class ListQuery {
  private static final Set<String> KNOWN = Set.of("status", "limit", "cursor");
  private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
  private static final int USUAL_LIMIT = 50;
  private static final int LARGEST_LIMIT = 200;

  private ListQuery() {}

  static AdjustmentQuery of(HttpRequest<?> request, LocationAccess visible) {
    HttpParameters parameters = request.getParameters();
    parameters.names().stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw Problems.parameter(name, "left out: there is no such parameter").thrown();
        });
    return new AdjustmentQuery(
        parameters.getAll("status").stream().map(ListQuery::status).collect(Collectors.toSet()),
        visible,
        single(parameters, "cursor").map(ListQuery::position),
        single(parameters, "limit").map(ListQuery::limit).orElse(USUAL_LIMIT));
  }

  private static Optional<String> single(HttpParameters parameters, String name) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw Problems.parameter(name, "given once").thrown();
    }
    return values.stream().findFirst();
  }

  private static Status status(String text) {
    return Arrays.stream(Status.values())
        .filter(status -> status.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            Problems.parameter("status", "one of " + Arrays.toString(Status.values())).thrown());
  }

  private static AdjustmentQuery.Position position(String cursor) {
    return Cursor.parse(cursor)
        .orElseThrow(() -> Problems.parameter("cursor", "a nextCursor of this list").thrown());
  }

  private static int limit(String text) {
    return Optional.of(text)
        .filter(LIMIT.asMatchPredicate())
        .map(Integer::parseInt)
        .filter(limit -> limit <= LARGEST_LIMIT)
        .orElseThrow(() -> Problems.parameter("limit", "a number from 1 to 200").thrown());
  }
}
