package dev.countersign.application.erp;

/**
 * The ERP's own approval of documents, by our one service user.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>{@code submit} takes a draft to {@code PENDING}.
 *   <li>{@code approve} takes one level; {@code approveFinally} takes all that are left.
 *   <li>{@code reject} takes a pending document to {@code REJECTED}.
 *   <li>An action that the document's status does not allow is {@code Declined} as {@code REFUSED}.
 *   <li>A lost answer is {@code InDoubt}, and no second request follows; what cannot have been
 *       executed is {@code NotSent}, as with {@link ErpAdjustments}. A request is sent within
 *       {@link ErpAdjustments#LONGEST_UNSENT} of the call, or not at all.
 * </ol>
 */
public interface ErpApprovals {
  ErpWrite submit(DocumentId id);

  ErpWrite approve(DocumentId id);

  ErpWrite approveFinally(DocumentId id);

  /** Rejects, for a reason of at most 500 characters. */
  ErpWrite reject(DocumentId id, String reason);
}
