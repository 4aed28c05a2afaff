package dev.countersign.zoho;

import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpWrite;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Zoho's own approval of documents. Its answers carry no document, and never say what status came
 * of it.
 */
final class ZohoApprovals implements ErpApprovals {
  private final ZohoApi api;

  ZohoApprovals(ZohoApi api) {
    this.api = api;
  }

  @Override
  public ErpWrite submit(DocumentId id) {
    return act("submit", id, "/submit", UnaryOperator.identity());
  }

  @Override
  public ErpWrite approve(DocumentId id) {
    return act("approve", id, "/approve", UnaryOperator.identity());
  }

  @Override
  public ErpWrite approveFinally(DocumentId id) {
    return act("approve finally", id, "/approve/final", UnaryOperator.identity());
  }

  @Override
  public ErpWrite reject(DocumentId id, String reason) {
    return act("reject", id, "/reject", call -> call.sending(new RejectionJson(reason)));
  }

  private ErpWrite act(String name, DocumentId id, String action, UnaryOperator<ZohoCall> filled) {
    return DocumentPath.of(id, action)
        .map(path -> api.call(filled.apply(ZohoCall.post(name, path))))
        .map(answer -> Writes.changed(answer.reading(_ -> Optional.empty())))
        .orElse(Writes.MISSING);
  }
}
