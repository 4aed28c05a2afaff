package dev.countersign.simulator.zoho;

import java.util.Map;
import java.util.TreeMap;

/** What the limits have seen. */
final class Tallies {
  private final Map<Integer, Integer> refused = new TreeMap<>();
  private int mostInMinute;
  private int mostInProcess;
  private int others;
  private int othersRefused;

  void refused(int code) {
    refused.merge(code, 1, Integer::sum);
  }

  void inMinute(int calls) {
    mostInMinute = Math.max(mostInMinute, calls);
  }

  void inProcess(int calls) {
    mostInProcess = Math.max(mostInProcess, calls);
  }

  void other(boolean allowed) {
    if (allowed) {
      others++;
    } else {
      othersRefused++;
    }
  }

  ZohoUsage usage(int inLastMinute, int today) {
    return new ZohoUsage(
        inLastMinute, mostInMinute, today, mostInProcess, refused, others, othersRefused);
  }

  void clear() {
    refused.clear();
    mostInMinute = 0;
    mostInProcess = 0;
    others = 0;
    othersRefused = 0;
  }
}
