package dev.countersign.application.erp;

import java.time.Duration;
import java.util.Set;

/**
 * The ERP's documents of adjustments.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>What {@code create} booked is found again by {@code find}, equal in every field sent.
 *   <li>{@code create} sends at most one request that could create; a lost or unreadable answer is
 *       {@code InDoubt}, never a second request.
 *   <li>A request that cannot have been executed is {@code NotSent}: {@code UNSENT} where it never
 *       left us (no connection, no token), {@code REFUSED} where the ERP turned it away (a refused
 *       rate, a refused token), with how long to wait where a limit or a person must let it in. A
 *       token that has run out is renewed once, and the request repeated. One that writes is sent
 *       within {@link #LONGEST_UNSENT} of the call, or not at all.
 *   <li>What the ERP refuses is {@code Declined} with its own code and words, also where the
 *       refusal comes as a success.
 *   <li>{@code search} finds every document that bears one of the codes, wherever it stands in the
 *       list, however that is ordered, and however rows move between its pages meanwhile; where it
 *       cannot be sure that it has seen them all, it is {@code Unavailable}. One search serves all
 *       the codes.
 *   <li>{@code update} leaves a document that says what the posting says, and no other lines.
 *   <li>{@code delete} of a document that is gone is {@code Declined} as {@code MISSING}.
 *   <li>{@code find} of a document that is not there is {@code Missing}, never {@code Unavailable}.
 * </ol>
 *
 * <p>No method throws for anything the ERP does, and each but {@code search} ends within the
 * configured time-outs.
 */
public interface ErpAdjustments {
  /** A request that writes and has not left us so long after the call is not sent any more. */
  Duration LONGEST_UNSENT = Duration.ofSeconds(30);

  /** Creates a document; where the ERP's approvals are off, that moves stock at once. */
  ErpWrite create(Posting posting);

  /** Replaces what a document says. */
  ErpWrite update(DocumentId id, Posting posting);

  /** Deletes a document; what it moved is moved back. */
  ErpWrite delete(DocumentId id);

  ErpLookup find(DocumentId id);

  /** Looks through all documents for those whose reference number ends in one of the codes. */
  ErpSearch search(Set<ReferenceCode> codes);
}
