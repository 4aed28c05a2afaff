package dev.countersign.application.adjustment;

import dev.countersign.domain.person.Actor;

/**
 * What there is for people to do.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Counted for approval is what the actor may approve now, by status, role, four eyes,
 *       locations and the step at the ERP.
 *   <li>Drafts and rejected ones are counted for who created them.
 *   <li>Failed and uncertain ones are counted for administrators.
 *   <li>Nothing is counted that the actor may not see.
 * </ol>
 */
public interface Worklists {
  Work of(Actor actor);
}
