package dev.countersign.application.posting;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.Exchange;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.audit.Author;
import dev.countersign.domain.audit.Changes;
import dev.countersign.domain.audit.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What the audit trail says about a step. */
final class StepEntry {
  private static final Author POSTING = new Author.Machine("posting");

  private StepEntry() {}

  /**
   * A write is about to be sent.
   *
   * @param version the adjustment's
   */
  static AuditEntry attempt(UUID id, Instant at, ClaimedStep claim, long version) {
    return new AuditEntry(
        id,
        at,
        POSTING,
        "erp." + word(claim) + ".attempt",
        claim.adjustmentId(),
        version,
        List.of(),
        facts(claim));
  }

  /**
   * A try has ended.
   *
   * @param exchanges what was said to the ERP in it, and what it answered
   */
  static AuditEntry of(
      UUID id,
      Instant at,
      ClaimedStep claim,
      StepResult result,
      List<Exchange> exchanges,
      Adjustment before,
      Optional<Adjustment> next) {
    List<FieldChange> changes = next.map(after -> Changes.between(before, after)).orElse(List.of());
    Map<String, String> facts = facts(claim, result);
    ExchangeFacts.put(facts, exchanges);
    return new AuditEntry(
        id,
        at,
        POSTING,
        "erp." + word(claim),
        before.id(),
        next.orElse(before).version(),
        changes,
        facts);
  }

  private static String word(ClaimedStep claim) {
    return switch (claim.step().operation()) {
      case POST -> "post";
      case CREATE -> "create";
      case UPDATE -> "update";
      case SUBMIT -> "submit";
      case APPROVE -> "approve";
      case FINAL_APPROVE -> "final-approve";
      case REJECT -> "reject";
      case DELETE -> "delete";
      case VOID -> "void";
    };
  }

  private static Map<String, String> facts(ClaimedStep claim) {
    var facts = new TreeMap<String, String>();
    facts.put("attempts", Integer.toString(claim.attempts()));
    claim.step().sent().ifPresent(p -> facts.put("referenceNumber", p.referenceNumber()));
    claim.documentId().ifPresent(id -> facts.put("documentId", id.value()));
    return facts;
  }

  private static Map<String, String> facts(ClaimedStep claim, StepResult result) {
    Map<String, String> facts = facts(claim);
    switch (result) {
      case StepResult.Confirmed(var id) -> {
        facts.put("outcome", "CONFIRMED");
        id.ifPresent(document -> facts.put("documentId", document.value()));
      }
      case StepResult.SendAgain(_, var absent, var error) -> put(facts, absent.name(), error);
      case StepResult.LookAgain(_, _, var error) -> put(facts, "IN_DOUBT", error);
      case StepResult.CheckAgain(_, var error) -> put(facts, "NOT_CHECKED", error);
      case StepResult.ConfirmAgain(var id, _) -> {
        facts.put("outcome", "NOT_ADJUSTED_YET");
        facts.put("documentId", id.value());
      }
      case StepResult.Failed(_, var error) -> put(facts, "FAILED", error);
      case StepResult.GivenUp(var error) -> put(facts, "DECLINED", error);
    }
    return facts;
  }

  private static void put(Map<String, String> facts, String outcome, ErpError error) {
    facts.put("outcome", outcome);
    facts.put("code", error.code());
    facts.put("message", error.message());
    facts.put("erpCode", error.erpCode());
    facts.put("erpMessage", error.erpMessage());
  }
}
