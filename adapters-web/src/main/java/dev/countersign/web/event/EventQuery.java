package dev.countersign.web.event;

import dev.countersign.application.event.EventType;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what somebody wants to hear, and what they have heard. */
final class EventQuery {
  private static final String TYPES = "types";
  private static final String LAST = "lastEventId";
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,17}");

  /** Of no event, so that whoever says it hears that all begins anew. */
  private static final long UNKNOWN = -1;

  private EventQuery() {}

  /** Empty for all of them. */
  static Set<EventType> types(HttpRequest<?> request) {
    request.getParameters().names().stream()
        .filter(name -> !name.equals(TYPES) && !name.equals(LAST))
        .findFirst()
        .ifPresent(name -> {
          throw Problems.parameter(name, "left out: there is no such parameter").thrown();
        });
    return request.getParameters().getAll(TYPES).stream()
        .flatMap(words -> Arrays.stream(words.split(",", -1)))
        .map(EventQuery::type)
        .collect(Collectors.toSet());
  }

  private static EventType type(String word) {
    return EventWords.type(word)
        .orElseThrow(() -> {
          List<String> words = Arrays.stream(EventType.values()).map(EventWords::word).toList();
          return Problems.parameter(TYPES, "some of " + words + ", with commas between").thrown();
        });
  }

  /** The last event that they have heard, the header first; empty where they say nothing of it. */
  static OptionalLong lastHeard(HttpRequest<?> request) {
    return Stream.of(
            Optional.ofNullable(request.getHeaders().get("Last-Event-ID")),
            request.getParameters().getFirst(LAST))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .mapToLong(EventQuery::number)
        .findFirst();
  }

  private static long number(String id) {
    return NUMBER.matcher(id).matches() ? Long.parseLong(id) : UNKNOWN;
  }
}
