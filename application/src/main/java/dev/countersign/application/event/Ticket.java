package dev.countersign.application.event;

import dev.countersign.domain.person.Actor;
import java.time.Instant;

/**
 * Who may listen, where a token cannot be shown.
 *
 * @param expiresAt when the token does that the ticket was got with
 */
public record Ticket(Actor actor, Instant expiresAt) {}
