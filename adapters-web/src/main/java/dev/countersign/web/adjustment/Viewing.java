package dev.countersign.web.adjustment;

import static dev.countersign.web.json.Plain.orNull;
import static dev.countersign.web.json.Plain.saidOrNull;
import static dev.countersign.web.json.Plain.textOrNull;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.ApprovalNeed;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Decision;
import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Pending;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Location;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.domain.person.Actor;
import dev.countersign.web.person.PersonView;
import dev.countersign.web.problem.ProblemError;
import dev.countersign.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One moment's look at adjustments, by somebody. */
final class Viewing {
  private final Actor actor;
  private final Optional<CatalogueSnapshot> catalogue;
  private final String system;
  private final FlatViews flat;
  private final LineViews lines;

  Viewing(Actor actor, Optional<CatalogueSnapshot> catalogue, String system, FlatViews flat) {
    this.actor = actor;
    this.catalogue = catalogue;
    this.system = system;
    this.flat = flat;
    this.lines = new LineViews(catalogue.map(CatalogueSnapshot::organisation), flat);
  }

  AdjustmentView whole(RecordedAdjustment recorded) {
    return view(recorded, lines.of(recorded.adjustment().content().lines()), null);
  }

  /** One that was just judged. */
  AdjustmentView judged(RecordedAdjustment recorded, List<Finding> warnings) {
    return view(
        recorded, lines.of(recorded.adjustment().content().lines()), Problems.errors(warnings));
  }

  /** With the adjustment itself all that is shown of it. */
  Surroundings surroundings(RecordedAdjustment recorded) {
    return new Surroundings(ActionWords.of(recorded, actor), catalogue);
  }

  AdjustmentView withoutLines(RecordedAdjustment recorded) {
    return view(recorded, null, null);
  }

  private AdjustmentView view(
      RecordedAdjustment recorded,
      @Nullable List<LineView> shown,
      @Nullable List<ProblemError> warnings) {
    Adjustment adjustment = recorded.adjustment();
    Details details = adjustment.details();
    Content content = details.content();
    Optional<Submission> submission = adjustment.submitted();
    return new AdjustmentView(
        details.id().toString(),
        adjustment.status().name(),
        details.version(),
        content.type().name(),
        content.date(),
        content.reason(),
        orNull(catalogue.flatMap(c -> c.reason(content.reason())).map(Reason::code)),
        saidOrNull(content.description()),
        textOrNull(content.reference()),
        textOrNull(content.locationId()),
        orNull(content.locationId().flatMap(this::location).map(Location::name)),
        content.customFields().stream().map(flat::customField).toList(),
        shown,
        content.lines().size(),
        lines.total(content),
        orNull(catalogue.map(c -> c.organisation().currency().getCurrencyCode())),
        null,
        textOrNull(details.reverses()),
        textOrNull(recorded.reversedBy()),
        PersonView.of(details.createdBy()),
        details.createdAt(),
        orNull(submission.map(Submission::by).map(PersonView::of)),
        orNull(submission.map(Submission::at)),
        details.updatedAt(),
        approval(adjustment, submission),
        erp(recorded.erp()),
        ActionWords.of(recorded, actor),
        warnings);
  }

  private Optional<Location> location(LocationId id) {
    return catalogue.flatMap(c -> c.location(id));
  }

  private static ApprovalView approval(Adjustment adjustment, Optional<Submission> submission) {
    Optional<ApprovalNeed> need = submission.map(Submission::need);
    return new ApprovalView(
        orNull(need.map(n -> n.levels().count())),
        orNull(submission.filter(_ -> adjustment instanceof Pending).map(Submission::waitingSince)),
        orNull(need.map(ApprovalNeed::policyHash)),
        need.stream().flatMap(n -> n.matched().stream()).map(RuleReason::view).toList(),
        adjustment.details().decisions().stream().map(Viewing::decision).toList());
  }

  private static DecisionView decision(Decision decision) {
    return new DecisionView(
        decision.level(),
        decision.verdict().name(),
        PersonView.of(decision.by()),
        decision.at(),
        saidOrNull(decision.comment()),
        decision.version(),
        decision.lapsed());
  }

  private ErpView erp(ErpProgress progress) {
    return new ErpView(
        system,
        textOrNull(progress.operation()),
        progress.state().name(),
        textOrNull(progress.documentId()),
        orNull(progress.borne()),
        progress.attempts(),
        orNull(progress.nextAttemptAt()),
        orNull(progress.error().map(Viewing::error)));
  }

  private static ErpErrorView error(ErpError error) {
    return new ErpErrorView(
        error.code(), error.message(), saidOrNull(error.erpCode()), saidOrNull(error.erpMessage()));
  }
}
