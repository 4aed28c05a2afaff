package dev.countersign.domain.given;

import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.approval.Expiry;
import dev.countersign.domain.approval.StockFacts;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.measure.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Stock that a test has laid in; what it says nothing of is not known. */
public final class GivenStockFacts implements StockFacts {
  private final Map<ItemId, Quantity> onHand = new HashMap<>();
  private final Map<BatchId, Expiry> expiries = new HashMap<>();

  private GivenStockFacts() {}

  public static GivenStockFacts stock() {
    return new GivenStockFacts();
  }

  public GivenStockFacts of(ItemId item, String quantity) {
    onHand.put(item, Quantity.of(quantity));
    return this;
  }

  public GivenStockFacts batch(String id, Expiry expiry) {
    expiries.put(new BatchId(id), expiry);
    return this;
  }

  @Override
  public Optional<Quantity> onHand(Line line) {
    return Optional.ofNullable(onHand.get(line.itemId()));
  }

  @Override
  public Expiry expiry(Line line, BatchId batch) {
    return expiries.getOrDefault(batch, new Expiry.Unknown());
  }
}
