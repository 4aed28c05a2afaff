package dev.countersign.persistence.sql;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLRecoverableException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs work in a transaction, and again where the database gave it up for another's sake. */
@Singleton
public final class Transactions {
  private static final int MOST_DEADLOCKS = 10;

  private final TransactionOperations<Connection> operations;

  Transactions(TransactionOperations<Connection> operations) {
    this.operations = operations;
  }

  /**
   * Commits what the work has written where its outcome is to be kept, else rolls it back; empty
   * where it was given up again and again, or so many times waited a second for another's lock.
   */
  public <T> Optional<T> run(int waits, Predicate<T> keeps, Supplier<T> work) {
    int waited = 0;
    int deadlocks = 0;
    while (waited < waits && deadlocks < MOST_DEADLOCKS) {
      try {
        return Optional.of(once(keeps, work));
      } catch (DataAccessException e) {
        switch (SqlFault.of(e)) {
          case LOCK_WAIT -> waited++;
          case DEADLOCK -> deadlocks++;
          case DUPLICATE, OTHER -> throw e;
        }
      }
    }
    return Optional.empty();
  }

  /** Reads by several statements, which all see the same moment. */
  public <T> T reading(Supplier<T> work) {
    var snapshot = new DefaultTransactionDefinition();
    snapshot.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
    return unbroken(() -> operations.execute(snapshot, _ -> work.get()));
  }

  private <T> T once(Predicate<T> keeps, Supplier<T> work) {
    return unbroken(() ->
        operations.execute(
            TransactionDefinition.DEFAULT,
            status -> {
              T outcome = work.get();
              if (!keeps.test(outcome)) {
                status.setRollbackOnly();
              }
              return outcome;
            }));
  }

  /**
   * A connection that broke in the middle cannot be given back as it was, and that is told in the
   * place of what broke it.
   */
  private static <T> T unbroken(Supplier<T> transaction) {
    try {
      return transaction.get();
    } catch (ConnectionException e) {
      throw new DataAccessException(
          "the connection broke", new SQLRecoverableException(e.getMessage(), e));
    }
  }
}
