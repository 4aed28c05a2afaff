package dev.countersign.web.period;

import dev.countersign.web.json.Plain;
import dev.countersign.web.json.WireView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which periods are closed.
 *
 * @param closedThrough the last closed day; null where all is open
 */
@WireView
record PeriodsView(@Nullable LocalDate closedThrough) {
  static PeriodsView of(Optional<LocalDate> closedThrough) {
    return new PeriodsView(Plain.orNull(closedThrough));
  }
}
