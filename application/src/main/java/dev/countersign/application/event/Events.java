package dev.countersign.application.event;

import java.time.Duration;
import java.util.List;

/**
 * The events that are kept. Those of adjustments are written by whatever changes one or its way to
 * the ERP, that of the catalogue by its copy, in the transaction of the change.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Each change of an adjustment, or of its way to the ERP, is one event that says what it has
 *       become; what was not kept is none. A reversal is an event of what it reverses, too.
 *   <li>Each copy of the catalogue is one event.
 *   <li>{@code after} gives numbered ones alone, in their order, without a gap.
 *   <li>{@code purge} gives up those of longer ago, oldest first, and never the newest numbered
 *       one; what has no number yet stays.
 * </ol>
 */
public interface Events {
  /** How long an event is kept. */
  Duration KEPT = Duration.ofDays(7);

  /** Those after that number, so many at most, in their order. */
  List<Event> after(long number, int most);

  /** Which are there. */
  Kept kept();

  /** Gives up so many at most of those that are older; answers how many. */
  int purge(Duration older, int most);

  /**
   * From the oldest that is kept to the newest.
   *
   * @param newest 0 where there was none yet
   */
  record Kept(long oldest, long newest) {
    /** Of a store without events. */
    public static final Kept NONE = new Kept(1, 0);

    /** Whether all that came after that number is still there. */
    public boolean isWholeAfter(long number) {
      return number >= oldest - 1 && number <= newest;
    }
  }
}
