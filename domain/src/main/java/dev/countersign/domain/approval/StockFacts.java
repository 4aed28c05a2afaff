package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.measure.Quantity;
import java.util.Optional;

/** What is known of the stock that an adjustment is about. */
public interface StockFacts {
  /** Where nobody could be asked. */
  StockFacts UNKNOWN =
      new StockFacts() {
        @Override
        public Optional<Quantity> onHand(Line line) {
          return Optional.empty();
        }

        @Override
        public Expiry expiry(Line line, BatchId batch) {
          return new Expiry.Unknown();
        }
      };

  /** What is on hand of the line's item at the line's location; empty where that is not known. */
  Optional<Quantity> onHand(Line line);

  /** Until when that batch of the line's item is good. */
  Expiry expiry(Line line, BatchId batch);
}
