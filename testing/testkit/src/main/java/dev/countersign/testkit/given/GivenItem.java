package dev.countersign.testkit.given;

import dev.countersign.domain.catalogue.Item;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.util.List;
import java.util.Optional;

/** Makes an item; at first an untracked one that costs 1.25. */
public final class GivenItem {
  private ItemId id = new ItemId("4815000000044100");
  private String name = "Tea light";
  private String sku = "TL-1";
  private String unit = "pcs";
  private Tracking tracking = Tracking.NONE;
  private boolean binTracked;
  private boolean active = true;
  private boolean stocked = true;
  private Optional<Amount> purchaseRate = Optional.of(Amount.of("1.25"));
  private List<String> codes = List.of();

  GivenItem() {}

  public GivenItem id(String itemId) {
    id = new ItemId(itemId);
    return this;
  }

  public GivenItem named(String text) {
    name = text;
    return this;
  }

  public GivenItem sku(String text) {
    sku = text;
    return this;
  }

  public GivenItem unit(String text) {
    unit = text;
    return this;
  }

  public GivenItem tracked(Tracking by) {
    tracking = by;
    return this;
  }

  public GivenItem inBins() {
    binTracked = true;
    return this;
  }

  public GivenItem inactive() {
    active = false;
    return this;
  }

  public GivenItem notStocked() {
    stocked = false;
    return this;
  }

  public GivenItem costing(String rate) {
    purchaseRate = Optional.of(Amount.of(rate));
    return this;
  }

  public GivenItem withoutCost() {
    purchaseRate = Optional.empty();
    return this;
  }

  public GivenItem codes(String... scanned) {
    codes = List.of(scanned);
    return this;
  }

  public Item build() {
    return new Item(
        id, name, sku, unit, tracking, binTracked, active, stocked, purchaseRate, codes);
  }
}
