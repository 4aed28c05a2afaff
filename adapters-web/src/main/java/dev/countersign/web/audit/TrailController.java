package dev.countersign.web.audit;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditRecords.Recorded;
import dev.countersign.application.audit.ExportingTrail;
import dev.countersign.application.audit.TrailExport;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.domain.catalogue.Organisation;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import dev.countersign.web.json.Plain;
import dev.countersign.web.list.Csv;
import dev.countersign.web.list.Cursors;
import dev.countersign.web.list.PartedStream;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole trail, for those who audit: a part of it as JSON, or all as CSV or NDJSON. */
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class TrailController {
  static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

  private final AuditRecords records;
  private final AuditChain chain;
  private final ExportingTrail exporting;
  private final Catalogue catalogue;
  private final TrailLines lines;

  TrailController(
      AuditRecords records,
      AuditChain chain,
      ExportingTrail exporting,
      Catalogue catalogue,
      TrailLines lines) {
    this.records = records;
    this.chain = chain;
    this.exporting = exporting;
    this.catalogue = catalogue;
    this.lines = lines;
  }

  @Get
  @Produces({MediaType.APPLICATION_JSON, Csv.NAME, TrailLines.NAME})
  HttpResponse<?> list(HttpRequest<?> request) {
    Actor actor = Callers.having(request, AUDITORS);
    TrailQuery asked = TrailQuery.of(request, zone());
    return answer(request, asked, actor).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  private MutableHttpResponse<?> answer(HttpRequest<?> request, TrailQuery asked, Actor actor) {
    if (TrailLines.isPreferred(request)) {
      return lines(request, asked);
    }
    return Csv.isPreferred(request) ? csv(request, asked) : page(asked, actor);
  }

  private MutableHttpResponse<?> page(TrailQuery asked, Actor actor) {
    exporting.awaitLinked();
    List<Recorded> found = records.page(asked.filter(), asked.after(), asked.limit() + 1);
    List<Recorded> page = found.subList(0, Math.min(found.size(), asked.limit()));
    Optional<String> next =
        found.size() > asked.limit()
            ? Optional.of(cursor(page.getLast(), asked.fingerprint()))
            : Optional.empty();
    var viewing = new AuditViewing(actor);
    return HttpResponse.ok(
            new AuditView(
                page.stream().map(each -> viewing.view(each.entry(), each.seq())).toList(),
                Plain.orNull(next)))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static String cursor(Recorded last, String fingerprint) {
    return Cursors.text(last.position().at(), Long.toString(last.position().place()), fingerprint);
  }

  private MutableHttpResponse<?> csv(HttpRequest<?> request, TrailQuery asked) {
    exporting.begin(Callers.caller(request).author(), asked.filter(), Csv.NAME);
    return HttpResponse.ok(new PartedStream(new TrailRecords(records, asked.filter())))
        .contentType(Csv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
  }

  private MutableHttpResponse<?> lines(HttpRequest<?> request, TrailQuery asked) {
    TrailExport export =
        exporting.begin(Callers.caller(request).author(), asked.filter(), TrailLines.NAME);
    return HttpResponse.ok(new PartedStream(lines.of(export, exporting.keys(), exporting.now())))
        .contentType(TrailLines.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"");
  }

  @Get("/head")
  @Produces(MediaType.APPLICATION_JSON)
  HeadView head(HttpRequest<?> request) {
    Callers.having(request, AUDITORS);
    return chain
        .lastSeal()
        .map(HeadView::of)
        .orElseThrow(() -> Problems.notFound("seal yet").thrown());
  }

  private ZoneId zone() {
    return catalogue
        .snapshot(Set.of())
        .map(known -> known.organisation())
        .map(Organisation::timeZone)
        .orElse(ZoneOffset.UTC);
  }
}
