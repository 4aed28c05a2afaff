package dev.countersign.testkit.given;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Counted;
import dev.countersign.domain.adjustment.ItemFacts;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a line; at first two pieces of an untracked item go out at the adjustment's location. */
public final class GivenLine {
  private final LineId id = GivenIds.line();
  private ItemId item = new ItemId("4815000000044100");
  private Change change = new Change.OfQuantity(Quantity.of("-2"));
  private String cause = "";
  private String description = "";
  private Optional<AccountId> account = Optional.empty();
  private Optional<LocationId> location = Optional.empty();
  private Optional<Counted> counted = Optional.empty();
  private List<SerialNumber> serials = List.of();
  private List<BatchAllocation> batches = List.of();
  private List<StorageAllocation> storages = List.of();
  private ItemFacts facts =
      new ItemFacts("Tea light", "TL-1", "pcs", Tracking.NONE, Optional.of(Amount.of("1.25")));

  GivenLine() {}

  public GivenLine item(String itemId) {
    item = new ItemId(itemId);
    return this;
  }

  public GivenLine quantity(String signed) {
    change = new Change.OfQuantity(Quantity.of(signed));
    return this;
  }

  public GivenLine value(String signed) {
    change = new Change.OfValue(Amount.of(signed));
    return this;
  }

  public GivenLine cause(String text) {
    cause = text;
    return this;
  }

  public GivenLine description(String text) {
    description = text;
    return this;
  }

  public GivenLine account(String accountId) {
    account = Optional.of(new AccountId(accountId));
    return this;
  }

  public GivenLine at(String locationId) {
    location = Optional.of(new LocationId(locationId));
    return this;
  }

  public GivenLine counted(String found, String expected) {
    counted = Optional.of(new Counted(Quantity.of(found), Quantity.of(expected)));
    return this;
  }

  public GivenLine serials(String... numbers) {
    serials = Stream.of(numbers).map(SerialNumber::new).toList();
    return this;
  }

  public GivenLine batches(BatchAllocation... allocations) {
    batches = List.of(allocations);
    return this;
  }

  public GivenLine storages(StorageAllocation... allocations) {
    storages = List.of(allocations);
    return this;
  }

  /** What the catalogue said of the item. */
  public GivenLine knownAs(ItemFacts known) {
    facts = known;
    return this;
  }

  /** An item of which the ERP knows no cost. */
  public GivenLine withoutCost() {
    return knownAs(
        new ItemFacts(facts.name(), facts.sku(), facts.unit(), facts.tracking(), Optional.empty()));
  }

  public GivenLine costing(String unitCost) {
    return knownAs(
        new ItemFacts(
            facts.name(),
            facts.sku(),
            facts.unit(),
            facts.tracking(),
            Optional.of(Amount.of(unitCost))));
  }

  public Line build() {
    return new Line(
        id,
        item,
        change,
        cause,
        description,
        account,
        location,
        counted,
        serials,
        batches,
        storages,
        facts);
  }
}
