package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.domain.audit.AuditEntry;
import dev.countersign.domain.person.PersonId;
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.util.function.IntFunction;

/** Gives up personal data in its table. */
@Singleton
final class JdbcPersonalRecords implements PersonalRecords {
  private static final int WAITS = 10;

  private final PersonalData data;
  private final AuditTrail trail;
  private final Transactions transactions;

  JdbcPersonalRecords(PersonalData data, AuditTrail trail, Transactions transactions) {
    this.data = data;
    this.trail = trail;
    this.transactions = transactions;
  }

  @Override
  public int erase(PersonId person, IntFunction<AuditEntry> entry) {
    return transactions
        .run(WAITS, _ -> true, () -> erased(person, entry))
        .orElseThrow(() -> new IllegalStateException("somebody keeps personal data locked"));
  }

  private int erased(PersonId person, IntFunction<AuditEntry> entry) {
    int erased = data.erase(person);
    trail.append(entry.apply(erased));
    return erased;
  }
}
