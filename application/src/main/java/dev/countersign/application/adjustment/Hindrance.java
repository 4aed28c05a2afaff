package dev.countersign.application.adjustment;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpState;
import dev.countersign.application.erp.ErpStatus;
import dev.countersign.domain.adjustment.Action;
import dev.countersign.domain.adjustment.AdjustmentId;
import java.util.List;

/** Why an adjustment's way to the ERP does not allow what an administrator means to do. */
public sealed interface Hindrance {
  /** How it stands with the ERP does not allow the action. */
  record StateForbids(Action action, ErpState state) implements Hindrance {}

  /** The ERP has booked or approved the document, or it may have. */
  record AlreadyPosted(DocumentId documentId, ErpStatus status) implements Hindrance {}

  /** More than one document, or another one, bears our code: somebody has to say which is ours. */
  record Unsettled(ErpError error) implements Hindrance {}

  /** The document is not in the ERP's books. */
  record NotBooked(DocumentId documentId, ErpStatus status) implements Hindrance {}

  /** The document is that of another adjustment. */
  record DocumentTaken(DocumentId documentId, AdjustmentId by) implements Hindrance {}

  /** The ERP has no such document. */
  record NoDocument(DocumentId documentId) implements Hindrance {}

  /** The document says something else than was to be posted. */
  record Differs(List<Difference> differences) implements Hindrance {
    public Differs {
      differences = List.copyOf(differences);
    }
  }

  /** The ERP could not be asked. */
  record Unreachable(ErpError error) implements Hindrance {}

  /**
   * What a document says otherwise.
   *
   * @param field of what, in the words of the API
   */
  record Difference(String field, String ours, String theirs) {}
}
