package dev.countersign.application.event;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpState;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.domain.catalogue.LocationId;
import java.time.Instant;
import java.util.Set;

/** What has happened to something. */
public sealed interface Happening {
  EventType type();

  /** At which locations; who hears of it has to be at home at all of them. */
  Set<LocationId> locations();

  /** An adjustment is new, or not any more what it was. */
  record AdjustmentChanged(
      AdjustmentId id, long version, Status status, ErpState erpState, Set<LocationId> locations)
      implements Happening {
    public AdjustmentChanged {
      locations = Set.copyOf(locations);
    }

    /** What it has become. */
    public static AdjustmentChanged to(RecordedAdjustment recorded) {
      Adjustment adjustment = recorded.adjustment();
      return new AdjustmentChanged(
          adjustment.id(),
          adjustment.version(),
          adjustment.status(),
          recorded.erp().state(),
          adjustment.content().locations());
    }

    @Override
    public EventType type() {
      return EventType.ADJUSTMENT;
    }
  }

  /**
   * The ERP's catalogue was copied.
   *
   * @param asOf when reading the ERP began
   */
  record CatalogueCopied(Instant asOf) implements Happening {
    @Override
    public EventType type() {
      return EventType.CATALOGUE;
    }

    @Override
    public Set<LocationId> locations() {
      return Set.of();
    }
  }
}
