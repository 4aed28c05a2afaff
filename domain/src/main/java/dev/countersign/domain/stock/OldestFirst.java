package dev.countersign.domain.stock;

import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the inward entries that outbound batches are taken from, and splits them so. */
public final class OldestFirst {
  private final BatchStock stock;
  private final LocationId location;
  private final Map<BatchInId, Left> left = new HashMap<>();
  private final List<BatchAllocation> chosen = new ArrayList<>();

  private OldestFirst(BatchStock stock, LocationId location) {
    this.stock = stock;
    this.location = location;
  }

  /**
   * The same batches, each naming an inward entry of the location: those named already as they are,
   * the others from the oldest entries that have a balance left, split where needed; each batch and
   * entry once. Empty where a batch is unknown or does not hold enough.
   */
  public static Optional<List<BatchAllocation>> split(
      List<BatchAllocation> outbound, BatchStock stock, LocationId location) {
    return new OldestFirst(stock, location).split(outbound);
  }

  private Optional<List<BatchAllocation>> split(List<BatchAllocation> outbound) {
    outbound.stream().filter(batch -> batch.batchInId().isPresent()).forEach(this::reserve);
    for (BatchAllocation batch : outbound) {
      if (batch.batchInId().isPresent()) {
        chosen.add(batch);
      } else if (!isTaken(batch)) {
        return Optional.empty();
      }
    }
    return Optional.of(BatchAllocation.merged(chosen));
  }

  /** Sets aside what is named; one entry may be named for several batches only by mistake. */
  private void reserve(BatchAllocation batch) {
    entries(batch).stream()
        .filter(entry -> batch.batchInId().filter(entry.id()::equals).isPresent())
        .map(this::left)
        .forEach(entry -> demands(batch).forEach(demand -> entry.take(demand, demand.quantity())));
  }

  /** Takes what is asked from the oldest entries; whether they hold as much. */
  private boolean isTaken(BatchAllocation batch) {
    for (Demand demand : demands(batch)) {
      Quantity open = demand.quantity();
      for (InwardEntry entry : entries(batch)) {
        Quantity part = open.min(left(entry).of(demand));
        if (part.sign() > 0) {
          open = open.minus(part);
          left(entry).take(demand, part);
          chosen.add(demand.from(batch, entry, part));
        }
      }
      if (open.sign() > 0) {
        return false;
      }
    }
    return true;
  }

  private List<InwardEntry> entries(BatchAllocation batch) {
    Optional<BatchId> id = batch.batchId();
    return id.flatMap(stock::batch).map(known -> known.entriesAt(location)).orElse(List.of());
  }

  private Left left(InwardEntry entry) {
    return left.computeIfAbsent(entry.id(), _ -> new Left(entry));
  }

  private static List<Demand> demands(BatchAllocation batch) {
    return batch.storages().isEmpty()
        ? List.of(new Demand(Optional.empty(), batch.quantity()))
        : batch.storages().stream()
            .map(s -> new Demand(Optional.of(s.storageId()), s.quantity()))
            .toList();
  }

  /** So much, out of one storage where one is named. */
  private record Demand(Optional<StorageId> storage, Quantity quantity) {
    BatchAllocation from(BatchAllocation batch, InwardEntry entry, Quantity part) {
      return BatchAllocation.existing(
          batch.batchId().orElseThrow(),
          batch.batchNumber(),
          Optional.of(entry.id()),
          part,
          storage.stream().map(id -> new StorageAllocation(id, part, List.of())).toList());
    }
  }

  /** What is left of an entry, and of it in each storage that has been asked for. */
  private static final class Left {
    private final InwardEntry entry;
    private final Map<StorageId, Quantity> storages = new HashMap<>();
    private Quantity balance;

    Left(InwardEntry entry) {
      this.entry = entry;
      this.balance = entry.balance();
    }

    Quantity of(Demand demand) {
      return demand.storage().map(this::in).orElse(balance).min(balance);
    }

    private Quantity in(StorageId storage) {
      return storages.computeIfAbsent(storage, entry::heldIn);
    }

    void take(Demand demand, Quantity part) {
      balance = balance.minus(part);
      demand.storage().ifPresent(id -> storages.put(id, in(id).minus(part)));
    }
  }
}
