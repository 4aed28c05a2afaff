package dev.countersign.web.event;

import dev.countersign.application.event.Tickets;
import dev.countersign.web.json.WireView;

/**
 * A ticket to listen with, once.
 *
 * @param expiresIn in seconds
 */
@WireView
record TicketView(String ticket, long expiresIn) {
  static TicketView of(String ticket) {
    return new TicketView(ticket, Tickets.GOOD_FOR.toSeconds());
  }
}
