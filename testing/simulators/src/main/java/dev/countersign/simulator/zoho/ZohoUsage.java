package dev.countersign.simulator.zoho;

import java.util.Map;

/**
 * How far the limits are used.
 *
 * @param mostInLastMinute the most calls that any 60 seconds have seen
 * @param mostInProcess the most calls that were in process at once
 * @param refused how many calls each limit has refused, by code; faults are not among them
 * @param others how many calls another client was allowed
 * @param othersRefused how many calls another client was refused
 */
public record ZohoUsage(
    int inLastMinute,
    int mostInLastMinute,
    int today,
    int mostInProcess,
    Map<Integer, Integer> refused,
    int others,
    int othersRefused) {
  public ZohoUsage {
    refused = Map.copyOf(refused);
  }
}
