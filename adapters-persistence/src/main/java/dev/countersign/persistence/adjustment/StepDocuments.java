package dev.countersign.persistence.adjustment;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Operation;
import dev.countersign.application.erp.Posting;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Makes documents of steps, and steps of documents. */
@Singleton
final class StepDocuments {
  private final Documents documents;
  private final StepMapping mapping;

  StepDocuments(Documents documents, StepMapping mapping) {
    this.documents = documents;
    this.mapping = mapping;
  }

  String written(ErpStep step) {
    return documents.written(
        new StepJson(
            step.operation().name(),
            step.sent().map(mapping::json).orElse(null),
            step instanceof ErpStep.Reject(var reason) ? reason : null));
  }

  ErpStep step(String document) {
    StepJson json = documents.read(document, StepJson.class);
    return switch (Operation.valueOf(json.operation())) {
      case POST -> new ErpStep.Post(posting(json));
      case CREATE -> new ErpStep.Create(posting(json));
      case UPDATE -> new ErpStep.Update(posting(json));
      case SUBMIT -> new ErpStep.Submit();
      case APPROVE -> new ErpStep.Approve();
      case FINAL_APPROVE -> new ErpStep.ApproveFinally();
      case REJECT -> new ErpStep.Reject(Objects.requireNonNull(json.reason(), "no reason"));
      case DELETE -> new ErpStep.Delete();
      case VOID -> new ErpStep.Voiding();
    };
  }

  private Posting posting(StepJson json) {
    return mapping.posting(Objects.requireNonNull(json.posting(), "no posting"));
  }
}
