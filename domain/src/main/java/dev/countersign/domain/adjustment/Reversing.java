package dev.countersign.domain.adjustment;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.BatchStock;
import dev.countersign.domain.stock.StockSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the opposite of what was posted.
 *
 * <p>Pieces and storages are the same, the other way. A batch that went out comes back into the
 * same batch, once, however many inward entries it was taken from. A batch that came in goes out
 * again by its id; where the posting brought it into being, its id is that of the item's batch of
 * that number. While that is unknown, the batch stays named by its number alone: a draft, which
 * cannot be submitted so.
 */
final class Reversing {
  private final StockSnapshot stock;
  private final Supplier<LineId> ids;

  Reversing(StockSnapshot stock, Supplier<LineId> ids) {
    this.stock = stock;
    this.ids = ids;
  }

  Content opposite(Content posted, Reversal asked) {
    return new Content(
        posted.type(),
        asked.date(),
        asked.reason(),
        asked.description(),
        Optional.empty(),
        posted.locationId(),
        posted.customFields(),
        posted.lines().stream().map(this::opposite).toList());
  }

  private Line opposite(Line line) {
    Optional<BatchStock> known = stock.of(line.itemId()).batches();
    List<BatchAllocation> batches =
        line.batches().stream().map(batch -> existing(batch, known)).toList();
    return line.opposite(ids.get(), BatchAllocation.merged(batches));
  }

  /** The same batch as one that is there, without what only the first way could say. */
  private static BatchAllocation existing(BatchAllocation batch, Optional<BatchStock> stock) {
    Optional<BatchId> id =
        batch
            .batchId()
            .or(() ->
                stock.flatMap(
                    known -> batch.batchNumber().flatMap(known::numbered).map(Batch::id)));
    return new BatchAllocation(
        id,
        batch.batchNumber(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        batch.quantity(),
        batch.storages());
  }
}
