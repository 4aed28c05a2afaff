package dev.countersign.simulator.zoho;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The requests that were answered, the latest 10,000 of them, and how many there were of each
 * operation, of each kind, and of each fault.
 */
public final class ZohoJournal {
  private static final int MOST = 10_000;

  private final Deque<ZohoCall> calls = new ArrayDeque<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<ZohoCallKind, Integer> kinds = new EnumMap<>(ZohoCallKind.class);
  private final Map<String, Integer> faults = new TreeMap<>();
  private long lastNumber;

  ZohoJournal() {}

  /** All requests, the oldest first. */
  public synchronized List<ZohoCall> calls() {
    return List.copyOf(calls);
  }

  /** The requests of one operation, such as {@code POST /inventoryadjustments/{id}/approve}. */
  public synchronized List<ZohoCall> calls(String operation) {
    return calls.stream().filter(it -> it.operation().equals(operation)).toList();
  }

  /** How many requests there were of each operation. */
  public synchronized Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** How many requests there were of one operation. */
  public synchronized int count(String operation) {
    return counts.getOrDefault(operation, 0);
  }

  /** How many requests there were of each kind. */
  public synchronized Map<ZohoCallKind, Integer> kinds() {
    return Map.copyOf(kinds);
  }

  /** How many requests there were of one kind. */
  public synchronized int count(ZohoCallKind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  /** How many requests each kind of fault has hit. */
  public synchronized Map<String, Integer> faults() {
    return Map.copyOf(faults);
  }

  /** Forgets everything. */
  public synchronized void clear() {
    calls.clear();
    counts.clear();
    kinds.clear();
    faults.clear();
  }

  synchronized long nextNumber() {
    return ++lastNumber;
  }

  synchronized void add(ZohoCall call) {
    calls.add(call);
    counts.merge(call.operation(), 1, Integer::sum);
    kinds.merge(call.kind(), 1, Integer::sum);
    if (!call.fault().isEmpty()) {
      faults.merge(call.fault(), 1, Integer::sum);
    }
    if (calls.size() > MOST) {
      calls.remove();
    }
  }
}
