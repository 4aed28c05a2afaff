package dev.countersign.testkit.given;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.application.posting.ClaimedStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.MatchedRule;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Origin;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where tests begin: sound values with ids of their own. */
public final class Given {
  /** The moment at which things are created, exact to the microsecond. */
  public static final Instant NOW = Instant.parse("2026-11-20T09:30:00.123456Z");

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  /** Where stock is unless a test says otherwise. */
  public static final LocationId MAIN = new LocationId("460000000041010");

  private Given() {}

  public static Actor clerk() {
    return actor("clerk", Role.CLERK);
  }

  public static Actor clerk2() {
    return actor("clerk2", Role.CLERK);
  }

  public static Actor approver() {
    return actor("approver", Role.APPROVER);
  }

  public static Actor approver2() {
    return actor("approver2", Role.APPROVER);
  }

  public static Actor finalApprover() {
    return actor("final", Role.FINAL_APPROVER);
  }

  public static Actor admin() {
    return actor("admin", Role.ADMIN);
  }

  public static Actor auditor() {
    return actor("auditor", Role.AUDITOR);
  }

  /** Somebody who acts everywhere. */
  public static Actor actor(String name, Role... roles) {
    return GivenPeople.everywhere(name, roles);
  }

  /** The same, acting there and nowhere else. */
  public static Actor at(Actor actor, String... locations) {
    return GivenPeople.at(actor, locations);
  }

  public static GivenLine line() {
    return new GivenLine();
  }

  public static GivenContent content() {
    return new GivenContent();
  }

  public static GivenAdjustment adjustment() {
    return new GivenAdjustment();
  }

  public static Draft draft() {
    return adjustment().draft();
  }

  /** The next version, to which the clerk who created it has changed what it says. */
  public static Adjustment edited(Adjustment from, GivenContent next) {
    return GivenAdjustment.edited(from, next.build());
  }

  /** So many levels, because of a rule. */
  public static ApprovalNeed need(Levels levels) {
    var rule =
        new MatchedRule("high-value", levels, "value-at-least", "1000", "1464", Optional.empty());
    return new ApprovalNeed(levels, List.of(rule), "5f1c");
  }

  public static GivenChange change(Adjustment next) {
    return new GivenChange(next);
  }

  /** Of the requests that changes come from. */
  public static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  /** What is noted of the change that led there. */
  public static AuditEntry entry(Adjustment next) {
    return entry(next, TRACE);
  }

  /** The same, of a change by the request of that trace. */
  public static AuditEntry entry(Adjustment next, String trace) {
    return new AuditEntry(
        GivenIds.next(),
        next.details().updatedAt(),
        new Author.Human(clerk(), new Origin("", "", "", trace)),
        "create",
        next.id(),
        next.version(),
        List.of(),
        Map.of());
  }

  /** What is noted of a step that is about to be sent. */
  public static AuditEntry attempt(ClaimedStep claim, long version) {
    return new AuditEntry(
        GivenIds.next(),
        NOW,
        new Author.Machine("posting"),
        "attempt",
        claim.adjustmentId(),
        version,
        List.of(),
        Map.of("attempts", Integer.toString(claim.attempts())));
  }

  /** What is sent of it, with a code of its own. */
  public static Posting posting(Adjustment adjustment) {
    return Posting.of(adjustment.content(), GivenIds.code(), MAIN);
  }

  /** The step that posts it. */
  public static ErpStep.Post post(Adjustment adjustment) {
    return new ErpStep.Post(posting(adjustment));
  }

  public static DocumentId document() {
    return new DocumentId("4815000000050001");
  }

  public static ErpError error(String code) {
    return new ErpError(code, "The ERP did not take it", "12006", "Stock is not enough");
  }

  public static GivenItem item() {
    return new GivenItem();
  }

  /** A general location of that id. */
  public static Location location(String id) {
    return new Location(new LocationId(id), "Location " + id, Optional.empty(), true);
  }

  public static GivenCatalogue catalogue() {
    return new GivenCatalogue();
  }
}
