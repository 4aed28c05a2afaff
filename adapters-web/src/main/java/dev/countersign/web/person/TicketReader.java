package dev.countersign.web.person;

import dev.countersign.web.request.TicketHiding;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the ticket of a call that listens, where it shows no token; its hash goes on as the token,
 * for the framework writes tokens into its logs.
 */
@Singleton
final class TicketReader implements TokenReader<HttpRequest<?>> {
  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return TicketHiding.ticket(request).map(EventTickets::hash);
  }
}
