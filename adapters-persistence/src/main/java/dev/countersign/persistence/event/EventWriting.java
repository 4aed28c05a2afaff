package dev.countersign.persistence.event;

import dev.countersign.application.event.EventSignals;
import dev.countersign.application.event.Happening;
import dev.countersign.persistence.document.Documents;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/** Writes down what happens, in the transaction under way, and has it numbered after that. */
@Singleton
public final class EventWriting {
  private static final long NONE = 0;

  private final EventRows rows;
  private final Documents documents;
  private final TransactionOperations<Connection> transactions;
  private final TransactionSynchronization afterwards;

  EventWriting(
      EventRows rows,
      Documents documents,
      TransactionOperations<Connection> transactions,
      EventSignals signals) {
    this.rows = rows;
    this.documents = documents;
    this.transactions = transactions;
    this.afterwards =
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            signals.written().ring();
          }
        };
  }

  /** Writes one row for each; one that is rolled back has never been. */
  public void write(List<? extends Happening> happenings) {
    rows.write(happenings.stream().map(this::row).toList());
    transactions
        .findTransactionStatus()
        .ifPresent(status -> status.registerSynchronization(afterwards));
  }

  private EventRow row(Happening happening) {
    return new EventRow(NONE, documents.written(EventJson.of(happening)));
  }
}
