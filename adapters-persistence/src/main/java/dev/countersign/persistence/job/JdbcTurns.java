package dev.countersign.persistence.job;

import dev.countersign.application.job.Turns;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Turns in their table, by the database's clock. */
@Singleton
final class JdbcTurns implements Turns {
  private final TurnRows rows;

  JdbcTurns(TurnRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Instant> take(String job, Duration lasting) {
    rows.insertIfAbsent(job);
    int taken = rows.take(job, lasting.dividedBy(ChronoUnit.MICROS.getDuration()));
    return taken == 1 ? rows.findById(job).map(TurnRow::endsAt) : Optional.empty();
  }
}
