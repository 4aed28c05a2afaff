package dev.countersign.persistence.audit;

import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.audit.Head;
import dev.countersign.domain.audit.SignedSeal;
import dev.countersign.persistence.sql.SqlFault;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.Transactions;
import dev.countersign.persistence.sql.UuidColumn;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The chain in its tables, to which rows are only ever added. Of two who add at once the number, a
 * primary key, lets one.
 */
@Singleton
final class JdbcAuditChain implements AuditChain {
  private final WaitingEntries waiting;
  private final LinkRows links;
  private final SealRows seals;
  private final Transactions transactions;

  JdbcAuditChain(
      WaitingEntries waiting, LinkRows links, SealRows seals, Transactions transactions) {
    this.waiting = waiting;
    this.links = links;
    this.seals = seals;
    this.transactions = transactions;
  }

  @Override
  public List<Waiting> waiting(Lease lease, int most) {
    return waiting.next(lease, most);
  }

  @Override
  public Head head() {
    return links.last().map(LinkRow::head).orElse(Head.START);
  }

  @Override
  public Optional<SignedSeal> lastSeal() {
    return seals.last().map(SealRow::signed);
  }

  @Override
  public boolean link(Lease lease, List<Placed> placed) {
    List<LinkRow> rows =
        placed.stream().map(each -> LinkRow.of(each.place(), each.link())).toList();
    boolean kept = added(lease, () -> links.write(rows));
    if (kept) {
      placed.forEach(each -> waiting.linked(each.place()));
    }
    return kept;
  }

  @Override
  public boolean seal(Lease lease, SignedSeal seal) {
    return added(lease, () -> seals.save(SealRow.of(seal)));
  }

  /** Whoever was asleep meanwhile adds nothing, for the lease is looked at last. */
  private boolean added(Lease lease, Runnable adding) {
    try {
      return transactions
          .run(
              1,
              Boolean::booleanValue,
              () -> {
                adding.run();
                return holds(lease);
              })
          .orElse(false);
    } catch (DataAccessException fault) {
      if (SqlFault.of(fault) == SqlFault.DUPLICATE) {
        waiting.forget();
        return false;
      }
      throw fault;
    }
  }

  private boolean holds(Lease lease) {
    return links.holds(
            TextColumn.bytes(lease.name()), UuidColumn.bytes(lease.holder()), lease.fence())
        == 1;
  }
}
