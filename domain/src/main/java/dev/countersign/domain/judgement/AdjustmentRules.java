package dev.countersign.domain.judgement;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.StockSnapshot;
import java.util.Optional;

/** Every rule that asks more than an adjustment's shape: all that is found, at once. */
public final class AdjustmentRules {
  private final Findings findings = new Findings();
  private final Outline outline;
  private final CatalogueSnapshot catalogue;
  private final StockSnapshot stock;
  private final Circumstances circumstances;
  private final StockRules stockRules;
  private final BatchStockRules batchRules;
  private final SerialStockRules serialRules;

  private AdjustmentRules(
      Outline outline,
      CatalogueSnapshot catalogue,
      StockSnapshot stock,
      Circumstances circumstances) {
    this.outline = outline;
    this.catalogue = catalogue;
    this.stock = stock;
    this.circumstances = circumstances;
    this.stockRules = new StockRules(circumstances, findings);
    this.batchRules =
        new BatchStockRules(outline.date().orElse(circumstances.calendar().today()), findings);
    this.serialRules = new SerialStockRules(outline, findings);
  }

  /**
   * What speaks against submitting it, and what somebody should look at.
   *
   * @param content sound in shape
   * @param catalogue with the content's items
   * @param stock of the content's items at its locations, as far as it could be read
   */
  public static Judgement judge(
      Content content,
      CatalogueSnapshot catalogue,
      StockSnapshot stock,
      Circumstances circumstances) {
    return judge(Outline.of(content), catalogue, stock, circumstances);
  }

  /** The same of what may be flawed in shape, as far as it is sound. */
  public static Judgement judge(
      Outline outline,
      CatalogueSnapshot catalogue,
      StockSnapshot stock,
      Circumstances circumstances) {
    return new AdjustmentRules(outline, catalogue, stock, circumstances).judgement();
  }

  private Judgement judgement() {
    new CatalogueRules(outline, catalogue, findings)
        .judge(circumstances.calendar(), circumstances.reversal());
    new ErpRules(outline, catalogue, circumstances, findings).judge();
    for (int i = 0; i < outline.lines().size(); i++) {
      OutlinedLine line = outline.lines().get(i);
      Place place = Place.line(i);
      line.move().ifPresent(move -> move(move, outline.locationOf(line), place));
    }
    return findings.judgement();
  }

  private void move(Line line, Optional<LocationId> named, Place place) {
    Optional<LocationId> location = named.filter(id -> catalogue.location(id).isPresent());
    catalogue
        .item(line.itemId())
        .filter(Item::stocked)
        .ifPresent(item -> line(line, item, location, place));
  }

  private void line(Line line, Item item, Optional<LocationId> location, Place place) {
    ItemStock there = stock.of(item.id());
    switch (line.change()) {
      case Change.OfQuantity(var change) -> {
        Keeping keeping = Keeping.of(item, location, catalogue);
        new TrackingRules(line, change, keeping, findings, place).judge();
        location.ifPresent(at -> stock(new StockedLine(line, change, at, keeping, there, place)));
      }
      case Change.OfValue _ -> location.ifPresent(at -> stockRules.value(line, at, there, place));
    }
  }

  private void stock(StockedLine line) {
    stockRules.quantity(line);
    switch (line.keeping().tracking()) {
      case NONE -> {}
      case BATCH -> batchRules.judge(line);
      case SERIAL -> serialRules.judge(line);
    }
    new StorageStockRules(line, catalogue.storages(), findings).judge();
  }
}
