package dev.countersign.application.posting;

import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.audit.AuditEntry;
import java.util.Optional;

/**
 * What somebody does to an adjustment's way to the ERP, to be kept whole.
 *
 * @param version the adjustment's present one, which stays where there is no next
 * @param next the version that it leads to
 * @param keep the answer to keep for a repeat of the request, where its caller asked for that
 */
public record Intervention(
    AdjustmentId id,
    long version,
    Remedy remedy,
    AuditEntry entry,
    Optional<Adjustment> next,
    Optional<KeepAnswer> keep) {
  /** What happens to the steps. */
  public sealed interface Remedy {
    /** The failed step goes on. */
    record Retry() implements Remedy {}

    /** The ERP is told something that does not follow from a new version. */
    record Tell(ErpStep step) implements Remedy {}

    /** The step is done: this is its document. */
    record Confirm(DocumentId documentId) implements Remedy {}

    /** The step is done, and those behind it are given up: the document is in the books. */
    record Book(DocumentId documentId) implements Remedy {}

    /** The step has failed. */
    record Fail(ErpError error) implements Remedy {}

    /** The document that becomes the adjustment's. */
    default Optional<DocumentId> document() {
      return switch (this) {
        case Confirm(var documentId) -> Optional.of(documentId);
        case Book(var documentId) -> Optional.of(documentId);
        case Retry _, Tell _, Fail _ -> Optional.empty();
      };
    }
  }
}
