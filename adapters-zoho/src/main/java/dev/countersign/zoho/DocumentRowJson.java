package dev.countersign.zoho;

import dev.countersign.application.erp.DocumentId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import org.jspecify.annotations.Nullable;

/** A document in the list, which has no lines there. */
@Serdeable(naming = SnakeCaseStrategy.class)
record DocumentRowJson(@Nullable String inventoryAdjustmentId, @Nullable String referenceNumber) {
  /** Its id, without which nothing can be said about it. */
  DocumentId id() {
    return Blank.toAbsent(inventoryAdjustmentId)
        .map(DocumentId::new)
        .orElseThrow(() -> new Unanswered(Trouble.noAnswer("a listed document without an id")));
  }
}
