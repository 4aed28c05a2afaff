package dev.countersign.application.adjustment;

import dev.countersign.application.erp.ErpStep;
import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.batch.BatchAllocation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the audit trail which inward entries were chosen where the adjustment names none. */
final class ChosenEntries {
  private ChosenEntries() {}

  /** These facts and, for each line of which a choice was made, its entries and quantities. */
  static Map<String, String> told(Map<String, String> facts, Content content, List<ErpStep> steps) {
    var all = new TreeMap<>(facts);
    steps.stream().flatMap(step -> step.sent().stream()).forEach(sent -> add(all, content, sent));
    return all;
  }

  private static void add(Map<String, String> facts, Content content, Posting posting) {
    for (int i = 0; i < posting.lines().size(); i++) {
      List<BatchAllocation> asked = content.lines().get(i).batches();
      String chosen =
          posting.lines().get(i).batches().stream()
              .filter(batch -> !asked.contains(batch))
              .map(ChosenEntries::told)
              .collect(Collectors.joining(", "));
      if (!chosen.isEmpty()) {
        facts.put("inwardEntries.lines." + i, chosen);
      }
    }
  }

  private static String told(BatchAllocation batch) {
    return batch.batchInId().orElseThrow() + ": " + batch.quantity();
  }
}
