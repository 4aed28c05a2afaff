package dev.countersign.simulator.zoho;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moves that a document's lines, or other receipts, make. */
final class StockMoves {
  private final List<Move> moves = new ArrayList<>();
  private final Place whole;
  private final boolean inward;

  private StockMoves(Place whole, boolean inward) {
    this.whole = whole;
    this.inward = inward;
  }

  static List<Move> of(Document document) {
    return document.lines().stream().flatMap(it -> of(it, it.quantity()).stream()).toList();
  }

  private static List<Move> of(Line line, @Nullable BigDecimal quantity) {
    if (quantity == null) {
      return List.of();
    }
    StockMoves made =
        new StockMoves(Place.of(line.itemId(), line.locationId()), quantity.signum() > 0);
    made.add(made.whole, quantity.abs());
    line.serials().forEach(it -> made.add(made.whole.serial(it), BigDecimal.ONE));
    line.batches().forEach(made::batch);
    line.storages().forEach(made::storage);
    return made.moves;
  }

  static List<Move> of(ZohoStock stock, String inId) {
    StockMoves made = new StockMoves(Place.of(stock.itemId(), stock.locationId()), true);
    made.add(made.whole, stock.quantity());
    stock.serials().forEach(it -> made.add(made.whole.serial(it), BigDecimal.ONE));
    List<Line.StoragePart> bins =
        stock.storageId().isEmpty()
            ? List.of()
            : List.of(
                new Line.StoragePart(stock.storageId(), "", stock.quantity(), stock.serials()));
    if (inId.isEmpty()) {
      bins.forEach(made::storage);
    } else {
      made.batch(new Line.BatchPart("", inId, "", "", "", "", false, stock.quantity(), bins));
    }
    return made.moves;
  }

  private void batch(Line.BatchPart part) {
    add(whole.batch(part.inId()), part.quantity());
    part.storages()
        .forEach(it -> add(whole.batch(part.inId()).storage(it.storageId()), it.quantity()));
    part.storages().forEach(this::storage);
  }

  private void storage(Line.StoragePart part) {
    add(whole.storage(part.storageId()), part.quantity());
    part.serials().forEach(it -> add(whole.storage(part.storageId()).serial(it), BigDecimal.ONE));
  }

  private void add(Place place, BigDecimal quantity) {
    moves.add(new Move(place, inward ? quantity : quantity.negate()));
  }
}
