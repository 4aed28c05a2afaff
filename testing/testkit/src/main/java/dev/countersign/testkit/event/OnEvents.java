package dev.countersign.testkit.event;

import static java.util.stream.Collectors.toList;

import dev.countersign.application.event.Event;
import dev.countersign.application.event.Happening;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.application.lease.Lease;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.testkit.harness.OnStore;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Clauses of events. */
interface OnEvents extends OnStore {
  int ALL = 10_000;

  default Lease lease() {
    return store()
        .leases()
        .hold("numbering", new UUID(7, 7), Duration.ofHours(1))
        .orElseThrow(() -> new AssertionError("somebody else numbers"));
  }

  /** Numbers everything that is committed. */
  default int numberAll() {
    return store().numbering().number(lease(), ALL);
  }

  /** All of them, once they are numbered. */
  default List<Event> told() {
    numberAll();
    return store().elsewhere().events().after(0, ALL);
  }

  /** What was told of an adjustment. */
  default List<AdjustmentChanged> told(AdjustmentId id) {
    return told().stream()
        .map(Event::happening)
        .filter(AdjustmentChanged.class::isInstance)
        .map(AdjustmentChanged.class::cast)
        .filter(change -> change.id().equals(id))
        .collect(toList());
  }

  /** That an adjustment has become what it is now. */
  default Happening present(AdjustmentId id) {
    return AdjustmentChanged.to(found(id));
  }
}
