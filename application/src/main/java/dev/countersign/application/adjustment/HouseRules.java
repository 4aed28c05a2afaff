package dev.countersign.application.adjustment;

import dev.countersign.domain.judgement.Circumstances.Leniency;
import dev.countersign.domain.judgement.Feature;
import java.util.Set;

/**
 * What this installation judges by.
 *
 * @param maxBackdateDays how many days back an adjustment may be dated
 * @param supported what the ERP's adapter declares that it has
 */
public record HouseRules(int maxBackdateDays, Leniency leniency, Set<Feature> supported) {
  public HouseRules {
    supported = Set.copyOf(supported);
  }
}
