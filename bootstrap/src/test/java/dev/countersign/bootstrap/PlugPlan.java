package dev.countersign.bootstrap;

import java.time.Duration;

/**
 * How far the plug test goes.
 *
 * @param adjustments in each mode
 * @param kills of single replicas, before the power cut that hits both
 * @param minuteIsMoved whether the minute in which a dead process's leases end is moved on, and not
 *     waited for
 * @param rest within which all comes to rest once nothing goes wrong any more
 */
record PlugPlan(long seed, int adjustments, int kills, boolean minuteIsMoved, Duration rest) {
  /**
   * The short form, or with {@code -Dplug=long} the long one; {@code -Dplug.seed} replays a run.
   */
  static PlugPlan ofThisRun() {
    long seed = Long.getLong("plug.seed", System.nanoTime() & 0xFFFF_FFFFL);
    return System.getProperty("plug", "short").equals("long")
        ? new PlugPlan(seed, 170, 6, false, Duration.ofMinutes(4))
        : new PlugPlan(seed, 20, 1, true, Duration.ofMinutes(2));
  }
}
