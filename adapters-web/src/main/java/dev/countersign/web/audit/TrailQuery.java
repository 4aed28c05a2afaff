package dev.countersign.web.audit;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.AuditRecords.Position;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.list.Parameters;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads which entries are asked for.
 *
 * @param fingerprint of all that is asked for, which a cursor bears
 */
record TrailQuery(AuditFilter filter, Optional<Position> after, int limit, String fingerprint) {
  private static final Set<String> KNOWN =
      Set.of("actor", "action", "subjectId", "from", "to", "cursor", "limit");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,17}|0");
  private static final int FIRST_YEAR = 1900;

  /**
   * What is asked for.
   *
   * @param zone the organisation's, in which days begin
   */
  static TrailQuery of(HttpRequest<?> request, ZoneId zone) {
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(KNOWN);
    String fingerprint = Cursors.fingerprint(request.getParameters());
    return new TrailQuery(
        new AuditFilter(
            parameters.name("actor", name -> name),
            parameters.name("action", name -> name),
            parameters.name("subjectId", name -> name),
            moment(parameters, "from", zone, day -> day),
            moment(parameters, "to", zone, day -> day.plusDays(1))),
        parameters.cursor(text -> Cursors.parse(text, fingerprint, TrailQuery::position)),
        parameters.limit(),
        fingerprint);
  }

  private static Optional<Position> position(Instant at, String place) {
    return Optional.of(place)
        .filter(PLACE.asMatchPredicate())
        .map(digits -> new Position(at, Long.parseLong(digits)));
  }

  /** A day, whole, or a moment; a moment that ends is included. */
  private static Optional<Instant> moment(
      Parameters parameters, String name, ZoneId zone, UnaryOperator<LocalDate> edge) {
    return parameters
        .single(name)
        .map(text ->
            parsed(text, zone, edge, name.equals("to"))
                .orElseThrow(() ->
                    Problems.parameter(
                            name, "a date YYYY-MM-DD or a moment such as 2026-11-20T09:30:00Z")
                        .thrown()));
  }

  private static Optional<Instant> parsed(
      String text, ZoneId zone, UnaryOperator<LocalDate> edge, boolean ends) {
    try {
      Instant moment =
          DATE.matcher(text).matches()
              ? edge.apply(LocalDate.parse(text)).atStartOfDay(zone).toInstant()
              : Instant.parse(text).plusNanos(ends ? 1_000 : 0);
      int year = moment.atZone(zone).getYear();
      return year >= FIRST_YEAR && year <= 9999 ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }
}
