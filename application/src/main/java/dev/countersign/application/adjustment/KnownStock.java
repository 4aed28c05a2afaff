package dev.countersign.application.adjustment;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.approval.Expiry;
import dev.countersign.domain.approval.StockFacts;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.stock.Batch;
import dev.countersign.domain.stock.StockSnapshot;
import java.util.Optional;

/** What the approval policy is told of the stock that an adjustment was judged against. */
record KnownStock(Content content, StockSnapshot stock) implements StockFacts {
  @Override
  public Optional<Quantity> onHand(Line line) {
    return content.locationOf(line).flatMap(stock.of(line.itemId())::onHandAt);
  }

  @Override
  public Expiry expiry(Line line, BatchId batch) {
    return stock
        .of(line.itemId())
        .batches()
        .flatMap(batches -> batches.batch(batch))
        .map(KnownStock::expiry)
        .orElseGet(Expiry.Unknown::new);
  }

  private static Expiry expiry(Batch batch) {
    return batch.expiresOn().<Expiry>map(Expiry.On::new).orElseGet(Expiry.Never::new);
  }
}
