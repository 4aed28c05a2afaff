package dev.countersign.zoho;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.InwardEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes batches of their rows, of which each is an inward entry. */
final class BatchReading {
  /**
   * Zoho tells no time at which an entry came in, but its ids grow: a longer one is later, and of
   * the same length the greater one.
   */
  private static final Comparator<InwardEntry> OLDEST_FIRST =
      Comparator.comparing((InwardEntry entry) -> entry.id().value().length())
          .thenComparing(entry -> entry.id().value());

  private BatchReading() {}

  static BatchStock of(Collection<BatchRowJson> rows) {
    Map<BatchId, Batch> batches = new LinkedHashMap<>();
    rows.forEach(row -> {
      Batch batch = batch(row);
      batches.merge(batch.id(), batch, BatchReading::and);
    });
    return BatchStock.of(batches.values());
  }

  private static Batch batch(BatchRowJson row) {
    return new Batch(
        new BatchId(Blank.refused(row.batchId(), "batch_id")),
        Blank.toEmpty(row.batchNumber()),
        Blank.toAbsent(row.expiryDate()).map(BatchReading::date),
        entry(row).stream().toList());
  }

  /** None of a batch that holds nothing and tells no entry; what it holds must be in one. */
  private static Optional<InwardEntry> entry(BatchRowJson row) {
    Quantity balance = Stocked.quantity(row.balanceQuantity());
    if (balance.sign() == 0 && Blank.toAbsent(row.batchInId()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InwardEntry(
            new BatchInId(Blank.refused(row.batchInId(), "batch_in_id")),
            location(row),
            balance,
            Map.of()));
  }

  private static LocationId location(BatchRowJson row) {
    List<StockedPlaceJson> places = Blank.toEmpty(row.associatedLocations());
    Optional<String> only =
        places.size() == 1 ? Blank.toAbsent(places.getFirst().locationId()) : Optional.empty();
    return Blank.toAbsent(row.locationId())
        .or(() -> only)
        .map(LocationId::new)
        .orElseThrow(() -> new IllegalArgumentException("location_id of a batch is missing"));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException odd) {
      throw new IllegalArgumentException("expiry_date is '" + text + "'", odd);
    }
  }

  private static Batch and(Batch batch, Batch more) {
    return new Batch(
        batch.id(),
        batch.number(),
        batch.expiresOn().or(more::expiresOn),
        Stream.concat(batch.entries().stream(), more.entries().stream())
            .sorted(OLDEST_FIRST)
            .toList());
  }
}
