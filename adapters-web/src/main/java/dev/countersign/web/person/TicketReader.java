package dev.countersign.web.person;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the ticket of a call that listens, where it shows no token. */
@Singleton
final class TicketReader implements TokenReader<HttpRequest<?>> {
  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return ticket(request);
  }

  static Optional<String> ticket(HttpRequest<?> request) {
    boolean listens =
        request.getPath().equals(EventTickets.PATH)
            && !request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
    return listens
        ? Optional.ofNullable(request.getParameters().get(EventTickets.PARAMETER))
        : Optional.empty();
  }
}
