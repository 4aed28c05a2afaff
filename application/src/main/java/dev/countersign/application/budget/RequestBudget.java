package dev.countersign.application.budget;

import java.time.Duration;

/**
 * The requests that all replicas together may make to the ERP, counted by the store's clock.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>At no time are more requests under way than the limit; a place whose holder died is free
 *       again when its lease has ended.
 *   <li>A place counts against the minute until a minute after its request has ended, so that the
 *       ERP sees no more than the limit in any minute of its own.
 *   <li>The day's limit holds too, and what the ERP says is left of its day; of both the last tenth
 *       is kept from reading in the background, and less from the priorities between.
 *   <li>While a priority finds no room, those below it get none.
 *   <li>A request refused by a limit closes the budget for the time told; one refused by the
 *       minute's limit lowers that limit, because others use the ERP too, and it rises again
 *       slowly; the same holds for the requests at once.
 *   <li>A place is given back once; a second time changes nothing.
 *   <li>The state tells how many requests the minute has room for, and how long it is until it has
 *       room for more.
 * </ol>
 */
public interface RequestBudget {
  /**
   * Takes a place for one request.
   *
   * @param lease after which the request has surely ended, whatever became of its holder
   */
  Taking take(Priority priority, Duration lease);

  /** Gives a place back, with what the ERP's answer told. */
  void end(Place place, Heard heard);

  /** How it stands. */
  BudgetState state();
}
