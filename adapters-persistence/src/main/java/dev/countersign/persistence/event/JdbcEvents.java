package dev.countersign.persistence.event;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Events;
import dev.countersign.application.lease.Lease;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.sql.TextColumn;
import dev.countersign.persistence.sql.UuidColumn;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Events in their table; that holds the number of the newest, which is never given up. */
@Singleton
final class JdbcEvents implements Events, Numbering {
  private final EventRows rows;
  private final Documents documents;

  JdbcEvents(EventRows rows, Documents documents) {
    this.rows = rows;
    this.documents = documents;
  }

  @Override
  public List<Event> after(long number, int most) {
    return rows.after(number, most).stream().map(this::event).toList();
  }

  @Override
  public Kept kept() {
    EventRows.Ends ends = rows.ends();
    return ends.newest() == null
        ? Kept.NONE
        : new Kept(Objects.requireNonNull(ends.oldest()), ends.newest());
  }

  @Override
  public int number(Lease lease, int most) {
    List<Long> places = rows.unnumbered(most);
    return places.isEmpty()
        ? 0
        : rows.number(
            kept().newest(),
            places,
            places,
            TextColumn.bytes(lease.name()),
            UuidColumn.bytes(lease.holder()),
            lease.fence());
  }

  @Override
  public int purge(Duration older, int most) {
    long newest = kept().newest();
    List<Long> places =
        rows.oldest(most, TimeUnit.MICROSECONDS.convert(older)).stream()
            .takeWhile(event -> event.old() == 1 && event.number() < newest)
            .map(EventRows.Aged::place)
            .toList();
    return places.isEmpty() ? 0 : rows.delete(places);
  }

  private Event event(EventRow row) {
    return new Event(row.number(), documents.read(row.document(), EventJson.class).happening());
  }
}
