package dev.countersign.web.person;

import dev.countersign.application.event.Ticket;
import dev.countersign.application.event.Tickets;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Tickets as their owners show them; only a hash of one is ever kept. */
@Singleton
public final class EventTickets {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Tickets tickets;

  EventTickets(Tickets tickets) {
    this.tickets = tickets;
  }

  /** Makes one for whoever calls. */
  public String issue(HttpRequest<?> request) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    CallerAuthentication caller = Callers.authentication(request);
    tickets.keep(hash(ticket), new Ticket(caller.actor(), caller.expiresAt()));
    return ticket;
  }

  /** Whose ticket it is that has this hash; nobody's from now on. */
  Optional<CallerAuthentication> take(String hash) {
    return tickets
        .take(hash)
        .map(found -> new CallerAuthentication(found.actor(), found.expiresAt()));
  }

  static String hash(String ticket) {
    try {
      byte[] text = ticket.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
