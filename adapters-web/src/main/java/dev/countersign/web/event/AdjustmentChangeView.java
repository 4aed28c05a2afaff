package dev.countersign.web.event;

import dev.countersign.application.erp.ErpState;
import dev.countersign.application.event.Happening.AdjustmentChanged;
import dev.countersign.domain.adjustment.Status;
import dev.countersign.web.json.WireView;

/** What an adjustment has become; all else is read by its id. */
@WireView
record AdjustmentChangeView(String id, long version, Status status, ErpState erpState) {
  static AdjustmentChangeView of(AdjustmentChanged change) {
    return new AdjustmentChangeView(
        change.id().toString(), change.version(), change.status(), change.erpState());
  }
}
