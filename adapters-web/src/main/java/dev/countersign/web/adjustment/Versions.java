package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Versions as HTTP has them: {@code "<version>.<changes of the ERP's progress>"}. */
final class Versions {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.\\d{1,18})?\"");

  private Versions() {}

  static String etag(RecordedAdjustment recorded) {
    return "\"" + recorded.adjustment().version() + "." + recorded.erp().changes() + "\"";
  }

  /** What the caller means to act on; without a word whatever is there. */
  static ExpectedVersion expected(HttpRequest<?> request) {
    return ifMatch(request).orElse(new ExpectedVersion.Any());
  }

  /** What the caller has judged, which they must say. */
  static ExpectedVersion required(HttpRequest<?> request) {
    return ifMatch(request)
        .orElseThrow(() ->
            Problem.of("version.required", "Say in If-Match which version you have judged.")
                .thrown());
  }

  /** Whether the caller has it already. */
  static boolean isKnown(HttpRequest<?> request, String etag) {
    List<String> known = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
    return !known.isEmpty()
        && known.stream()
            .flatMap(header -> Stream.of(header.split(",", -1)))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
  }

  private static Optional<ExpectedVersion> ifMatch(HttpRequest<?> request) {
    List<String> headers = request.getHeaders().getAll(HttpHeaders.IF_MATCH);
    return headers.isEmpty() ? Optional.empty() : Optional.of(parse(String.join(",", headers)));
  }

  private static ExpectedVersion parse(String header) {
    if (header.strip().equals("*")) {
      return new ExpectedVersion.Any();
    }
    return new ExpectedVersion.AnyOf(
        Stream.of(header.split(",", -1))
            .map(String::strip)
            .map(Versions::version)
            .collect(Collectors.toSet()));
  }

  /** Only the version is compared, so a weak tag says as much as a strong one. */
  private static long version(String text) {
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      throw Problems.header(HttpHeaders.IF_MATCH, "\"<version>\", ETags, or *").thrown();
    }
    return Long.parseLong(tag.group(1));
  }
}
