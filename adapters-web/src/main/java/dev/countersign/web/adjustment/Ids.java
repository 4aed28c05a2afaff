package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.web.list.Uuids;
import dev.countersign.web.problem.Problems;

/** Our own ids as they stand in addresses. */
public final class Ids {
  private Ids() {}

  /** What is no id names no adjustment. */
  public static AdjustmentId adjustment(String text) {
    return Uuids.parse(text)
        .map(AdjustmentId::new)
        .orElseThrow(() -> Problems.notFound("adjustment").thrown());
  }

  /** What is no id names no line. */
  static LineId line(String text) {
    return Uuids.parse(text).map(LineId::new).orElseThrow(() -> Problems.notFound("line").thrown());
  }
}
