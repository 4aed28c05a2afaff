package dev.countersign.domain.given;

import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.ProposedLine;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A proposed line: two laptops less, unless told otherwise. */
public final class GivenLine {
  private Optional<LineId> lineId = Optional.empty();
  private Optional<ItemId> item = Optional.of(GivenCatalogue.LAPTOP);
  private Optional<Quantity> quantity = Optional.of(Quantity.of("-2"));
  private Optional<Amount> value = Optional.empty();
  private String cause = "";
  private String description = "";
  private Optional<AccountId> account = Optional.empty();
  private Optional<LocationId> location = Optional.empty();
  private Optional<Quantity> counted = Optional.empty();
  private Optional<Quantity> expected = Optional.empty();
  private List<SerialNumber> serials = List.of();
  private List<BatchAllocation> batches = List.of();
  private List<StorageAllocation> storages = List.of();

  private GivenLine() {}

  /** Two laptops less. */
  public static GivenLine line() {
    return new GivenLine();
  }

  /** A change of an item's quantity. */
  public static GivenLine of(ItemId item, String quantity) {
    return line().item(item).quantity(quantity);
  }

  /** A change of stock value. */
  public static GivenLine worth(String value) {
    return line().withoutQuantity().value(value);
  }

  public GivenLine id(LineId id) {
    lineId = Optional.of(id);
    return this;
  }

  public GivenLine item(ItemId id) {
    item = Optional.of(id);
    return this;
  }

  public GivenLine withoutItem() {
    item = Optional.empty();
    return this;
  }

  public GivenLine quantity(String text) {
    quantity = Optional.of(Quantity.of(text));
    return this;
  }

  public GivenLine withoutQuantity() {
    quantity = Optional.empty();
    return this;
  }

  public GivenLine value(String text) {
    value = Optional.of(Amount.of(text));
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

  public GivenLine account(AccountId id) {
    account = Optional.of(id);
    return this;
  }

  public GivenLine at(LocationId id) {
    location = Optional.of(id);
    return this;
  }

  public GivenLine counted(String text) {
    counted = Optional.of(Quantity.of(text));
    return this;
  }

  public GivenLine expected(String text) {
    expected = Optional.of(Quantity.of(text));
    return this;
  }

  public GivenLine serials(String... numbers) {
    serials = Arrays.stream(numbers).map(SerialNumber::new).toList();
    return this;
  }

  public GivenLine batches(GivenBatch... all) {
    batches = Arrays.stream(all).map(GivenBatch::make).toList();
    return this;
  }

  public GivenLine storages(StorageAllocation... all) {
    storages = List.of(all);
    return this;
  }

  public ProposedLine make() {
    return new ProposedLine(
        lineId,
        item,
        quantity,
        value,
        cause,
        description,
        account,
        location,
        counted,
        expected,
        serials,
        batches,
        storages);
  }
}
