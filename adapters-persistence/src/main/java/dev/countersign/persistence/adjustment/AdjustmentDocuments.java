package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.Operation;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.AwaitingApproval;
import dev.countersign.domain.adjustment.AwaitingFinalApproval;
import dev.countersign.domain.adjustment.Cancelled;
import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Draft;
import dev.countersign.domain.adjustment.Pending;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.adjustment.Rejected;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.domain.adjustment.Voided;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.document.ErrorJson;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of adjustments, and adjustments of rows. */
@Singleton
final class AdjustmentDocuments {
  private final Documents documents;
  private final AdjustmentMapping adjustments;
  private final KnownAdjustments known;

  AdjustmentDocuments(Documents documents, AdjustmentMapping adjustments, KnownAdjustments known) {
    this.documents = documents;
    this.adjustments = adjustments;
    this.known = known;
  }

  /** Of one that bears its reference to the exclusion of all others, or has let go of it. */
  AdjustmentRow row(RecordedAdjustment recorded, boolean bearsReference) {
    Adjustment adjustment = recorded.adjustment();
    Details details = adjustment.details();
    ErpProgress erp = recorded.erp();
    Optional<Submission> submission = adjustment.standing();
    return new AdjustmentRow(
        adjustment.id().value(),
        adjustment.version(),
        adjustment.status().name(),
        adjustment.content().type().name(),
        adjustment.content().date(),
        adjustment.content().reason(),
        details.createdBy().id().value(),
        details.createdAt().truncatedTo(ChronoUnit.MICROS),
        details.updatedAt().truncatedTo(ChronoUnit.MICROS),
        adjustment.content().locationId().map(LocationId::value).orElse(null),
        soleLocation(adjustment.content().locations()),
        bearsReference ? reference(adjustment) : null,
        written(adjustment),
        erp.operation().map(Operation::name).orElse(null),
        erp.state().name(),
        erp.documentId().map(DocumentId::value).orElse(null),
        erp.reference().orElse(null),
        erp.attempts(),
        erp.nextAttemptAt().orElse(null),
        erp.error().map(ErrorJson::of).map(documents::written).orElse(null),
        erp.changes(),
        submission.map(s -> s.at().truncatedTo(ChronoUnit.MICROS)).orElse(null),
        submission.flatMap(_ -> Worths.of(adjustment)).orElse(null),
        recorded.reversedBy().map(AdjustmentId::value).orElse(null),
        ListKey.of(details),
        adjustment.content().locations().size(),
        details.firstApprover().map(PersonId::value).orElse(null),
        submission
            .filter(_ -> adjustment instanceof Pending)
            .map(s -> s.waitingSince().truncatedTo(ChronoUnit.MICROS))
            .orElse(null));
  }

  RecordedAdjustment recorded(RecordedRow row) {
    return known.of(row).orElseGet(() -> read(row));
  }

  private RecordedAdjustment read(RecordedRow row) {
    return new RecordedAdjustment(
        adjustment(row),
        progress(row),
        Optional.ofNullable(row.reversedBy()).map(AdjustmentId::new));
  }

  private ErpProgress progress(RecordedRow row) {
    return new ErpProgress(
        Optional.ofNullable(row.erpOperation()).map(Operation::valueOf),
        ErpState.valueOf(row.erpState()),
        Optional.ofNullable(row.erpDocumentId()).map(DocumentId::new),
        Optional.ofNullable(row.erpReference()),
        row.erpAttempts(),
        Optional.ofNullable(row.erpNextAttemptAt()),
        Optional.ofNullable(row.erpError()).map(this::error),
        row.erpChanges());
  }

  private ErpError error(String document) {
    return documents.read(document, ErrorJson.class).error();
  }

  private String written(Adjustment adjustment) {
    return documents.written(
        new AdjustmentJson(
            adjustments.json(adjustment.details()),
            adjustment.submitted().map(adjustments::json).orElse(null)));
  }

  private Adjustment adjustment(RecordedRow row) {
    AdjustmentJson json = documents.read(row.document(), AdjustmentJson.class);
    Details details = adjustments.details(json.details());
    Optional<Submission> submission =
        Optional.ofNullable(json.submission()).map(adjustments::submission);
    return switch (Status.valueOf(row.status())) {
      case DRAFT -> new Draft(details);
      case PENDING_APPROVAL -> new AwaitingApproval(details, submission.orElseThrow());
      case PENDING_FINAL_APPROVAL -> new AwaitingFinalApproval(details, submission.orElseThrow());
      case APPROVED -> new Approved(details, submission.orElseThrow());
      case POSTED -> new Posted(details, submission.orElseThrow());
      case REJECTED -> new Rejected(details, submission.orElseThrow());
      case CANCELLED -> new Cancelled(details);
      case VOIDED -> new Voided(details, submission.orElseThrow());
    };
  }

  private static @Nullable String soleLocation(Set<LocationId> locations) {
    return switch (locations.size()) {
      case 0 -> "";
      case 1 -> locations.iterator().next().value();
      default -> null;
    };
  }

  private static @Nullable String reference(Adjustment adjustment) {
    return adjustment.content().reference().map(Reference::value).orElse(null);
  }
}
