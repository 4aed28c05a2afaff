package dev.countersign.domain.given;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What of a line belongs to a batch, or lies in a storage. */
public final class GivenBatch {
  private final Quantity quantity;
  private Optional<BatchId> id = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> externalNumber = Optional.empty();
  private Optional<LocalDate> manufacturedOn = Optional.empty();
  private Optional<LocalDate> expiresOn = Optional.empty();
  private Optional<BatchInId> batchInId = Optional.empty();
  private List<StorageAllocation> storages = List.of();

  private GivenBatch(String quantity) {
    this.quantity = Quantity.of(quantity);
  }

  /** Of a batch that nothing names. */
  public static GivenBatch nameless(String quantity) {
    return new GivenBatch(quantity);
  }

  /** Of a batch that is there. */
  public static GivenBatch existing(String id, String quantity) {
    var batch = new GivenBatch(quantity);
    batch.id = Optional.of(new BatchId(id));
    return batch;
  }

  /** Of a new batch. */
  public static GivenBatch named(String number, String quantity) {
    return new GivenBatch(quantity).number(number);
  }

  /** So many in a storage. */
  public static StorageAllocation storage(String id, String quantity, String... serials) {
    return new StorageAllocation(
        new StorageId(id),
        Quantity.of(quantity),
        Arrays.stream(serials).map(SerialNumber::new).toList());
  }

  public GivenBatch number(String text) {
    number = Optional.of(text);
    return this;
  }

  public GivenBatch externalNumber(String text) {
    externalNumber = Optional.of(text);
    return this;
  }

  public GivenBatch manufacturedOn(String date) {
    manufacturedOn = Optional.of(LocalDate.parse(date));
    return this;
  }

  public GivenBatch expiresOn(String date) {
    expiresOn = Optional.of(LocalDate.parse(date));
    return this;
  }

  public GivenBatch from(String inwardEntry) {
    batchInId = Optional.of(new BatchInId(inwardEntry));
    return this;
  }

  public GivenBatch storages(StorageAllocation... all) {
    storages = List.of(all);
    return this;
  }

  BatchAllocation make() {
    return new BatchAllocation(
        id, number, externalNumber, manufacturedOn, expiresOn, batchInId, quantity, storages);
  }
}
