package dev.countersign.application.person;

import dev.countersign.domain.person.Actor;
import java.time.Instant;
import java.util.List;

/**
 * The people who have been seen here, with what their tokens said last.
 *
 * <p>Clauses of the contract:
 *
 * <ol>
 *   <li>Who was seen is found with the name, the roles and the locations of the last time.
 *   <li>{@code approversSince} finds all who may approve at any level and were seen then or later,
 *       and nobody else.
 *   <li>Being seen earlier than the last time changes nothing.
 * </ol>
 */
public interface People {
  void seen(Actor actor, Instant at);

  List<Actor> approversSince(Instant since);
}
