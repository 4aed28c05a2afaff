package dev.countersign.application.catalogue;

import dev.countersign.domain.catalogue.Cause;
import dev.countersign.domain.catalogue.Reason;
import java.util.List;

/** The lists that our own configuration keeps, because the ERP does not tell them. */
public record ConfiguredLists(List<Reason> reasons, List<Cause> causes) {
  public ConfiguredLists {
    reasons = List.copyOf(reasons);
    causes = List.copyOf(causes);
  }
}
