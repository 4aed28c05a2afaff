package dev.countersign.testkit.harness;

import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.adjustment.StoreChange;
import dev.countersign.application.adjustment.Stored;
import dev.countersign.application.erp.ErpProgress;
import dev.countersign.application.erp.ErpStep;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.given.GivenChange;
import java.util.List;

/** Clauses of a port of a store. */
public interface OnStore {
  /** The store of the test that runs; it held nothing when that began. */
  StoreHarness store();

  /** Stores what has to go well. */
  default RecordedAdjustment kept(StoreChange change) {
    return switch (store().adjustments().store(change)) {
      case Stored.Done(var recorded) -> recorded;
      case Stored.Stale _,
          Stored.MaybeSent _,
          Stored.DocumentTaken _,
          Stored.AlreadyReversed _,
          Stored.ReferenceTaken _,
          Stored.KeyInUse _ ->
          throw new AssertionError("not stored: " + change.next());
    };
  }

  default RecordedAdjustment kept(GivenChange change) {
    return kept(change.build());
  }

  default RecordedAdjustment kept(Adjustment next, ErpStep... steps) {
    return kept(Given.change(next).telling(steps));
  }

  /** Stores every version, in order. */
  default void keptAll(List<Adjustment> history) {
    history.forEach(version -> kept(version));
  }

  default RecordedAdjustment found(AdjustmentId id) {
    return store().adjustments().find(id).orElseThrow(() -> new AssertionError("no " + id));
  }

  default ErpProgress progress(AdjustmentId id) {
    return found(id).erp();
  }
}
