package dev.countersign.persistence.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong in a statement, where that tells something; by codes that both servers share. */
public enum SqlFault {
  /** A row with that key is there. */
  DUPLICATE,
  /** Somebody else held a lock longer than we wait. */
  LOCK_WAIT,
  /** The transaction was rolled back for another's sake. */
  DEADLOCK,
  OTHER;

  private static final int ER_DUP_ENTRY = 1062;
  private static final int ER_LOCK_WAIT_TIMEOUT = 1205;
  private static final int ER_LOCK_DEADLOCK = 1213;

  /** What is at the bottom of it. */
  public static SqlFault of(Throwable thrown) {
    return switch (sql(thrown).map(SQLException::getErrorCode).orElse(0)) {
      case ER_DUP_ENTRY -> DUPLICATE;
      case ER_LOCK_WAIT_TIMEOUT -> LOCK_WAIT;
      case ER_LOCK_DEADLOCK -> DEADLOCK;
      default -> OTHER;
    };
  }

  /** Whether it is the unique key of that name that a row was in the way of. */
  public static boolean isDuplicateOf(String key, Throwable thrown) {
    return of(thrown) == DUPLICATE
        && sql(thrown).map(Throwable::getMessage).filter(m -> m.contains(key)).isPresent();
  }

  private static Optional<SQLException> sql(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst();
  }
}
