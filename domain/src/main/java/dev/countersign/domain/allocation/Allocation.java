package dev.countersign.domain.allocation;

import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What a line's change of stock is made up of; what does not add up cannot be built. */
public sealed interface Allocation {
  /** Signed, never 0. */
  Quantity change();

  /** Of an item as followed in which way. */
  default Keeping keeping() {
    return switch (this) {
      case Untracked _ -> new Keeping(Tracking.NONE, false);
      case UntrackedInStorages _ -> new Keeping(Tracking.NONE, true);
      case OfBatches _ -> new Keeping(Tracking.BATCH, false);
      case OfBatchesInStorages _ -> new Keeping(Tracking.BATCH, true);
      case OfSerials _ -> new Keeping(Tracking.SERIAL, false);
      case OfSerialsInStorages _ -> new Keeping(Tracking.SERIAL, true);
    };
  }

  /** All of a kind, wherever at the location. */
  record Untracked(Quantity change) implements Allocation {
    public Untracked {
      Sums.requireChange(change);
    }
  }

  /** All of a kind; the storages add up to the change, each once. */
  record UntrackedInStorages(Quantity change, List<Stored> storages) implements Allocation {
    public UntrackedInStorages {
      storages = List.copyOf(storages);
      Sums.requireSum(change, storages, Stored::quantity);
      Sums.requireDistinct(storages, Stored::storage);
    }
  }

  /** The batches add up to the change, each batch and inward entry once. */
  record OfBatches(Quantity change, List<BatchPart> batches) implements Allocation {
    public OfBatches {
      batches = List.copyOf(batches);
      Sums.requireSum(change, batches, BatchPart::quantity);
      Sums.requireDistinct(batches, BatchPart::batch);
      Sums.requireFit(change, batches.stream().map(BatchPart::batch).toList());
    }
  }

  /** The same, and each batch says where it lies. */
  record OfBatchesInStorages(Quantity change, List<StoredBatchPart> batches) implements Allocation {
    public OfBatchesInStorages {
      batches = List.copyOf(batches);
      Sums.requireSum(change, batches, StoredBatchPart::quantity);
      Sums.requireDistinct(batches, StoredBatchPart::batch);
      Sums.requireFit(change, batches.stream().map(StoredBatchPart::batch).toList());
    }
  }

  /** As many pieces as the change, each once. */
  record OfSerials(Quantity change, List<SerialNumber> serials) implements Allocation {
    public OfSerials {
      serials = List.copyOf(serials);
      Sums.requireSum(change, serials, _ -> Quantity.ONE);
      Sums.requireDistinct(serials, Function.identity());
    }
  }

  /** The same; the storages hold exactly these pieces. */
  record OfSerialsInStorages(
      Quantity change, List<SerialNumber> serials, List<StoredPieces> storages)
      implements Allocation {
    public OfSerialsInStorages {
      serials = List.copyOf(serials);
      storages = List.copyOf(storages);
      Sums.requireSum(change, serials, _ -> Quantity.ONE);
      Sums.requireDistinct(serials, Function.identity());
      Sums.requireDistinct(storages, StoredPieces::storage);
      List<SerialNumber> stored = storages.stream().flatMap(s -> s.serials().stream()).toList();
      Sums.requireDistinct(stored, Function.identity());
      if (!new HashSet<>(stored).equals(new HashSet<>(serials))) {
        throw new IllegalArgumentException("storages hold " + stored + " of " + serials);
      }
    }
  }
}
