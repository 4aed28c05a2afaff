package dev.countersign.application.posting;

/**
 * Counts what is still to be told to the ERP, for operators.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Each step that is not done is counted once, by what there is to do; one that is done or
 *       given up is not, and a count of none is left out.
 *   <li>The step that has been due longest tells how long; one that is leased or waits is not due.
 *   <li>It costs no more for steps that are done.
 * </ol>
 */
public interface PostingBacklog {
  Backlog backlog();
}
