package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.Hindrance;
import dev.countersign.application.adjustment.StoreChange.Undone;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.posting.Intervention.Remedy;
import dev.countersign.domain.adjustment.Adjustment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to become of what an administrator asks for. */
sealed interface Resolved {
  /** Something happens to the steps, and with them to the adjustment. */
  record Remedied(Remedy remedy, Optional<Adjustment> next, Map<String, String> facts)
      implements Resolved {}

  /** The adjustment moves, and steps are given up for others. */
  record Moved(Adjustment next, List<ErpStep> steps, Undone undone, Map<String, String> facts)
      implements Resolved {}

  /** Nothing happens; this is the answer. */
  record Answer(Changed changed) implements Resolved {}

  static Resolved hindered(Hindrance by) {
    return new Answer(new Changed.Hindered(by));
  }
}
