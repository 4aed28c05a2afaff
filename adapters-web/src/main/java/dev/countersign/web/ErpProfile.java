package dev.countersign.web;

import dev.countersign.application.adjustment.ApprovalsAt;
import java.util.List;

/**
 * What front ends are told about the ERP behind.
 *
 * @param name such as {@code zoho}
 * @param supports what its adapter declares that it can do, such as {@code BATCHES}
 */
public record ErpProfile(String name, ApprovalsAt approvals, List<String> supports) {
  public ErpProfile {
    supports = List.copyOf(supports);
  }
}
