package dev.countersign.domain.judgement;

import static java.util.stream.Collectors.toSet;

import dev.countersign.domain.allocation.Keeping;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import dev.countersign.domain.storage.StorageAllocation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of the storages of a line, or of a batch in it. */
final class StorageRules {
  private final ItemId item;
  private final Keeping keeping;
  private final Findings findings;

  StorageRules(ItemId item, Keeping keeping, Findings findings) {
    this.item = item;
    this.keeping = keeping;
    this.findings = findings;
  }

  /** Where there may be none. */
  void none(List<StorageAllocation> storages, Place place) {
    if (!storages.isEmpty()) {
      findings.add(new StorageViolation.StorageNotTracked(item), place.in(Field.STORAGES));
    }
  }

  /** They add up to what is asked where the item lies in storages, and are not there otherwise. */
  void judge(List<StorageAllocation> storages, Quantity asked, Place place) {
    if (!keeping.inStorages()) {
      none(storages, place);
      return;
    }
    Place at = place.in(Field.STORAGES);
    if (storages.isEmpty()) {
      findings.add(new StorageViolation.StorageRequired(item), at);
      return;
    }
    Quantity sum =
        storages.stream().map(StorageAllocation::quantity).reduce(Quantity.ZERO, Quantity::plus);
    if (!sum.equals(asked)) {
      findings.add(new StorageViolation.StorageQuantitySum(asked, sum), at);
    }
    if (keeping.tracking() != Tracking.SERIAL) {
      withoutSerials(storages, at);
    }
  }

  private void withoutSerials(List<StorageAllocation> storages, Place at) {
    var serials = new SerialRules(item, findings);
    for (int i = 0; i < storages.size(); i++) {
      if (!storages.get(i).serialNumbers().isEmpty()) {
        serials.none(storages.get(i).serialNumbers(), at.at(i));
      }
    }
  }

  /**
   * Each holds as many pieces as its quantity, and all together those of the line; where they are
   * not as many, another rule has said so.
   */
  void holdExactly(List<SerialNumber> serials, List<StorageAllocation> storages, Place place) {
    if (!keeping.inStorages()) {
      return;
    }
    Place at = place.in(Field.STORAGES);
    List<SerialNumber> stored = storages.stream().flatMap(s -> s.serialNumbers().stream()).toList();
    if (countsFit(storages, at) && stored.size() == serials.size()) {
      Set<SerialNumber> missing = without(serials, new HashSet<>(stored));
      Set<SerialNumber> foreign = without(stored, new HashSet<>(serials));
      if (!missing.isEmpty()) {
        findings.add(new StorageViolation.StorageSerialsDiffer(missing, foreign), at);
      }
    }
  }

  private boolean countsFit(List<StorageAllocation> storages, Place at) {
    boolean fit = true;
    for (int i = 0; i < storages.size(); i++) {
      StorageAllocation storage = storages.get(i);
      List<SerialNumber> serials = storage.serialNumbers();
      if (!SerialRules.isCount(storage.quantity(), serials)) {
        fit = false;
        findings.add(
            new StorageViolation.StorageSerials(storage.quantity(), serials.size()),
            at.at(i).in(Field.SERIAL_NUMBERS));
      }
    }
    return fit;
  }

  private static Set<SerialNumber> without(Collection<SerialNumber> all, Set<SerialNumber> others) {
    return all.stream().filter(serial -> !others.contains(serial)).collect(toSet());
  }
}
