package dev.countersign.domain.judgement;

import dev.countersign.domain.allocation.Allocation;
import java.util.List;

/** Whether what a line names fits how the ERP follows its item. */
public sealed interface Allocated {
  /** It does, as this. */
  record Fits(Allocation allocation) implements Allocated {}

  /** It does not, for all of these reasons. */
  record Unfit(List<Finding> findings) implements Allocated {
    public Unfit {
      findings = List.copyOf(findings);
    }
  }
}
