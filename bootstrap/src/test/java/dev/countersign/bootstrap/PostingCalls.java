package dev.countersign.bootstrap;

import dev.countersign.simulator.zoho.ZohoCallKind;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What posting has cost of Zoho's calls: those for judging, master data and the token apart. */
final class PostingCalls {
  private static final Set<ZohoCallKind> APART =
      Set.of(ZohoCallKind.TOKEN, ZohoCallKind.STOCK, ZohoCallKind.MASTER);

  private PostingCalls() {}

  /** How many of each kind since the journal was cleared. */
  static Map<ZohoCallKind, Integer> of(ZohoSimulator zoho) {
    return zoho.journal().kinds().entrySet().stream()
        .filter(each -> !APART.contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
