package dev.countersign.persistence.event;

import dev.countersign.application.event.Ticket;
import dev.countersign.application.event.Tickets;
import dev.countersign.persistence.document.Documents;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tickets in their table; of those who delete a row at once, one has. */
@Singleton
final class JdbcTickets implements Tickets {
  private final TicketRows rows;
  private final Documents documents;

  JdbcTickets(TicketRows rows, Documents documents) {
    this.rows = rows;
    this.documents = documents;
  }

  @Override
  public void keep(String hash, Ticket ticket) {
    rows.insert(
        hash, TimeUnit.MICROSECONDS.convert(GOOD_FOR), documents.written(TicketJson.of(ticket)));
  }

  @Override
  public Optional<Ticket> take(String hash) {
    return rows.find(hash)
        .filter(_ -> rows.delete(hash) == 1)
        .map(row -> documents.read(row.document(), TicketJson.class).ticket());
  }

  @Override
  public int purge(int most) {
    return rows.deleteOld(most);
  }
}
