package dev.countersign.domain.adjustment;

import dev.countersign.domain.stock.OldestFirst;
import dev.countersign.domain.stock.StockSnapshot;

/** Fixes from which inward entries an adjustment's outbound batches are taken. */
public final class Deducting {
  private Deducting() {}

  /**
   * The same content, where each outbound batch names its inward entries: those that it named, and
   * the oldest ones with a balance for the rest. A line whose batches hold too little, or are
   * unknown, stays as it is: the ERP will say.
   */
  public static Content oldestFirst(Content content, StockSnapshot stock) {
    return content.withLines(
        content.lines().stream().map(line -> line(line, content, stock)).toList());
  }

  private static Line line(Line line, Content content, StockSnapshot stock) {
    if (line.change().sign() > 0 || line.batches().isEmpty()) {
      return line;
    }
    return content
        .locationOf(line)
        .flatMap(at ->
            stock
                .of(line.itemId())
                .batches()
                .flatMap(known -> OldestFirst.split(line.batches(), known, at)))
        .map(line::withBatches)
        .orElse(line);
  }
}
