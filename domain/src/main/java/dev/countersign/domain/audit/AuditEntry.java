package dev.countersign.domain.audit;

import dev.countersign.domain.adjustment.AdjustmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to an adjustment, or to something else that is audited: a change, a decision, a
 * refused decision, or a call to the ERP.
 *
 * @param id a UUID of version 7, made by the caller
 * @param action what was done, in the words of the API's calls
 * @param version the adjustment's version afterwards; 0 of what has none
 * @param changes the fields that changed
 * @param facts what else is to be known: a comment, a refusal's code, what was sent and answered
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Author author,
    String action,
    AuditSubject subject,
    long version,
    List<FieldChange> changes,
    Map<String, String> facts) {
  public AuditEntry {
    changes = List.copyOf(changes);
    facts = Map.copyOf(facts);
  }

  /** Of the request that made it happen; blank where none did, or it is not known. */
  public String trace() {
    return author instanceof Author.Human(_, var origin) ? origin.trace() : "";
  }

  /** About an adjustment. */
  public AuditEntry(
      UUID id,
      Instant at,
      Author author,
      String action,
      AdjustmentId subject,
      long version,
      List<FieldChange> changes,
      Map<String, String> facts) {
    this(id, at, author, action, AuditSubject.of(subject), version, changes, facts);
  }
}
