package dev.countersign.persistence.adjustment;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.event.EventWriting;
import dev.countersign.persistence.sql.SqlFault;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** Adjustments and the terms that they are found by. */
@Singleton
final class AdjustmentTable {
  private static final String REFERENCE_KEY = "adjustments_reference";

  private final AdjustmentRows rows;
  private final RecordedRows recorded;
  private final Terms terms;
  private final SubmissionRows submissions;
  private final AdjustmentDocuments documents;
  private final EventWriting events;

  AdjustmentTable(
      AdjustmentRows rows,
      RecordedRows recorded,
      Terms terms,
      SubmissionRows submissions,
      AdjustmentDocuments documents,
      EventWriting events) {
    this.rows = rows;
    this.recorded = recorded;
    this.terms = terms;
    this.submissions = submissions;
    this.documents = documents;
    this.events = events;
  }

  /** Finds it and keeps everybody else from changing it until the transaction ends. */
  Optional<RecordedAdjustment> lock(AdjustmentId id) {
    return recorded.lock(id.value()).map(documents::recorded);
  }

  /** The same, and keeps everybody else from submitting what that person created. */
  Optional<RecordedAdjustment> lock(AdjustmentId id, PersonId creator) {
    Optional<RecordedRow> row = recorded.lock(creator.value(), id.value());
    if (row.isPresent()) {
      return row.map(documents::recorded);
    }
    submissions.insertIfAbsent(creator.value());
    return lock(id);
  }

  /** Says why it could not be written; empty where it was. */
  Optional<Stored> insert(RecordedAdjustment created) {
    Optional<AdjustmentId> reverses = created.adjustment().details().reverses();
    Optional<RecordedAdjustment> reversed = reverses.flatMap(this::lock);
    Optional<Stored> refusal =
        reverses
            .flatMap(_ -> refusalToReverse(reversed))
            .or(() -> refusal(() -> rows.save(documents.row(created, true))));
    if (refusal.isEmpty()) {
      terms.insert(created.adjustment());
      reverses.ifPresent(of -> rows.reverse(of.value(), created.adjustment().id().value()));
      tell(Stream.concat(Stream.of(created), reversed.stream()));
    }
    return refusal;
  }

  /**
   * Replaces a locked one, its terms only where they have changed; says why it could not be
   * written, empty where it was.
   *
   * @param bearsReference whether nobody else may bear its reference
   */
  Optional<Stored> update(
      RecordedAdjustment before, RecordedAdjustment next, boolean bearsReference) {
    Optional<Stored> refusal = refusal(() -> rows.update(documents.row(next, bearsReference)));
    if (refusal.isEmpty()) {
      if (next.adjustment().version() != before.adjustment().version()) {
        terms.replace(before.adjustment(), next.adjustment());
      }
      boolean ends = before.adjustment().isLive() && !next.adjustment().isLive();
      tell(Stream.concat(Stream.of(next), ends ? released(next).stream() : Stream.empty()));
    }
    return refusal;
  }

  /** What is not reversed by that one any more. */
  private Optional<RecordedAdjustment> released(RecordedAdjustment reversal) {
    Details given = reversal.adjustment().details();
    return given
        .reverses()
        .filter(of -> rows.release(of.value(), given.id().value()) == 1)
        .flatMap(of -> recorded.find(of.value()))
        .map(documents::recorded);
  }

  private void tell(Stream<RecordedAdjustment> changed) {
    events.write(changed.map(AdjustmentChanged::to).toList());
  }

  /** Another one that has the document; waits for those who are giving it to one. */
  Optional<AdjustmentId> bearing(DocumentId document, AdjustmentId but) {
    return recorded.lockBearing(document.value()).stream()
        .map(row -> new AdjustmentId(row.id()))
        .filter(bearer -> !bearer.equals(but))
        .findFirst();
  }

  /** Says why what is locked cannot be reversed, empty where it can. */
  private static Optional<Stored> refusalToReverse(Optional<RecordedAdjustment> found) {
    return found
        .flatMap(RecordedAdjustment::reversedBy)
        .<Stored>map(Stored.AlreadyReversed::new)
        .or(() ->
            found.filter(of -> of.adjustment() instanceof Posted && !of.isBeingVoided()).isPresent()
                ? Optional.empty()
                : Optional.of(new Stored.Stale()));
  }

  private static Optional<Stored> refusal(Runnable write) {
    try {
      write.run();
      return Optional.empty();
    } catch (DataAccessException e) {
      if (SqlFault.isDuplicateOf(REFERENCE_KEY, e)) {
        return Optional.of(new Stored.ReferenceTaken());
      }
      if (SqlFault.of(e) == SqlFault.DUPLICATE) {
        return Optional.of(new Stored.Stale());
      }
      throw e;
    }
  }
}
