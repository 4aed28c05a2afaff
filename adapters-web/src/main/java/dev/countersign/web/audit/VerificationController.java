package dev.countersign.web.audit;

import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.CheckingTrail;
import dev.countersign.application.audit.ExportingTrail;
import dev.countersign.application.audit.NotingActions;
import dev.countersign.application.audit.Verification;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.audit.Hash;
import dev.countersign.domain.audit.SealId;
import dev.countersign.web.list.Parameters;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks whether the trail is what was written. */
@Controller("/api/v1/audit/verification")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class VerificationController {
  private static final Set<String> KNOWN = Set.of("full", "seal", "hash");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final CheckingTrail checking;
  private final AuditRecords records;
  private final ExportingTrail exporting;
  private final NotingActions noting;

  VerificationController(
      CheckingTrail checking,
      AuditRecords records,
      ExportingTrail exporting,
      NotingActions noting) {
    this.checking = checking;
    this.records = records;
    this.exporting = exporting;
    this.noting = noting;
  }

  @Get
  VerificationView verify(HttpRequest<?> request) {
    Callers.having(request, TrailController.AUDITORS);
    var parameters = new Parameters(request.getParameters());
    parameters.refuseAllBut(KNOWN);
    List<SealId> noted = noted(parameters);
    boolean whole = isFull(parameters) || !noted.isEmpty();
    Verification found = whole ? wholly(request, noted) : checking.check();
    return VerificationView.of(found, exporting.keys(), records.keyChanges());
  }

  private Verification wholly(HttpRequest<?> request, List<SealId> noted) {
    Verification found = checking.checkWhole(noted);
    String outcome =
        found
            .broken()
            .map(broken -> "broken at " + broken.seq() + ": " + broken.flaw().text())
            .orElse("intact");
    noting.note(
        Callers.caller(request).author(),
        "verify-audit",
        AuditSubject.AUDIT,
        Map.of("outcome", outcome, "entries", Long.toString(found.entries())));
    return found;
  }

  private static boolean isFull(Parameters parameters) {
    return parameters
        .single("full")
        .map(text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw Problems.parameter("full", "true or false").thrown();
            })
        .orElse(false);
  }

  /** A head that was kept elsewhere: both, or none. */
  private static List<SealId> noted(Parameters parameters) {
    Optional<String> number = matching(parameters, "seal", NUMBER, "a seal's number");
    Optional<String> hash = matching(parameters, "hash", HASH, "64 hexadecimal digits");
    if (number.isPresent() != hash.isPresent()) {
      throw Problems.parameter("seal", "given together with hash").thrown();
    }
    return number.stream()
        .map(text -> new SealId(Long.parseLong(text), Hash.parse(hash.orElseThrow())))
        .toList();
  }

  private static Optional<String> matching(
      Parameters parameters, String name, Pattern form, String expected) {
    Optional<String> given = parameters.single(name);
    if (given.filter(text -> !form.matcher(text).matches()).isPresent()) {
      throw Problems.parameter(name, expected).thrown();
    }
    return given;
  }
}
