package dev.countersign.persistence.lease;

import dev.countersign.application.lease.Lease;
import dev.countersign.application.lease.Leases;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Leases in their table. No transaction is ever open while this process computes, so that one that
 * dies, or loses its network, locks nothing.
 */
@Singleton
final class JdbcLeases implements Leases {
  private final LeaseRows rows;

  JdbcLeases(LeaseRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Lease> hold(String name, UUID holder, Duration length) {
    Optional<LeaseRow> present = rows.findByName(name);
    if (present.isEmpty()) {
      rows.insertIfAbsent(name, holder);
    }
    boolean anothers = present.filter(row -> !row.holder().equals(holder)).isPresent();
    return anothers && rows.hasEnded(name).filter(ended -> ended == 0).isPresent()
        ? Optional.empty()
        : taken(name, holder, length);
  }

  private Optional<Lease> taken(String name, UUID holder, Duration length) {
    return rows.take(name, holder, TimeUnit.MICROSECONDS.convert(length)) == 0
        ? Optional.empty()
        : rows.findByName(name)
            .filter(row -> row.holder().equals(holder))
            .map(row -> new Lease(name, holder, row.fence()));
  }

  @Override
  public void end(Lease lease) {
    rows.end(lease.name(), lease.holder(), lease.fence());
  }
}
