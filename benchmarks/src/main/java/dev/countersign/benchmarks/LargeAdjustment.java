package dev.countersign.benchmarks;

import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.catalogue.CatalogueSnapshot;
import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Reason;
import dev.countersign.domain.judgement.AdjustmentRules;
import dev.countersign.domain.judgement.Calendar;
import dev.countersign.domain.judgement.Circumstances;
import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Circumstances.Stage;
import dev.countersign.domain.judgement.Feature;
import dev.countersign.domain.judgement.Judgement;
import dev.countersign.domain.stock.ItemStock;
import dev.countersign.domain.stock.StockSnapshot;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenLine;
import dev.countersign.testkit.memory.InMemoryCatalogue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sound adjustment whose every line takes stock out by ten allocations, and all it is held to.
 */
record LargeAdjustment(Content content, CatalogueSnapshot catalogue, StockSnapshot stock) {
  private static final Circumstances STRICT =
      new Circumstances(
          new Calendar(Given.TODAY, 31, Optional.empty()),
          Stage.SUBMIT,
          false,
          new Leniency(false, false),
          EnumSet.allOf(Feature.class),
          Set.of());

  /** Its lines in turn of goods of every kind that has allocations. */
  static LargeAdjustment of(int lines) {
    List<Goods> goods = IntStream.range(0, lines).mapToObj(Goods::new).toList();
    var stock = new HashMap<ItemId, ItemStock>();
    goods.forEach(each -> stock.put(each.item().id(), each.stock()));
    return new LargeAdjustment(
        Given.content().lines(goods.stream().map(Goods::line).toArray(GivenLine[]::new)).build(),
        catalogue(goods),
        new StockSnapshot(stock));
  }

  private static CatalogueSnapshot catalogue(List<Goods> goods) {
    var catalogue = new InMemoryCatalogue(new ConfiguredLists(Reason.SHIPPED, Cause.SHIPPED));
    catalogue.replace(
        Given.catalogue()
            .items(goods.stream().map(Goods::item).toList())
            .storages(Goods.bins())
            .build());
    return catalogue
        .snapshot(Set.copyOf(goods.stream().map(g -> g.item().id()).toList()))
        .orElseThrow();
  }

  Judgement judged() {
    return AdjustmentRules.judge(content, catalogue, stock, STRICT);
  }
}
