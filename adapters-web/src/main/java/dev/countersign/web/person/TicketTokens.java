package dev.countersign.web.person;

import dev.countersign.web.request.TicketHiding;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Has tickets taken off the event loop, because the store is asked. */
@Singleton
final class TicketTokens implements TokenValidator<HttpRequest<?>> {
  private final EventTickets tickets;
  private final ExecutorService blocking;

  TicketTokens(EventTickets tickets, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.tickets = tickets;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
    return TicketHiding.ticket(request).map(EventTickets::hash).filter(token::equals).isEmpty()
        ? Publishers.empty()
        : Publishers.fromCompletableFuture(() -> taken(token));
  }

  /** Ends with null for a ticket that is nobody's. */
  private CompletableFuture<@Nullable Authentication> taken(String hash) {
    CompletableFuture<@Nullable Authentication> taken = new CompletableFuture<>();
    blocking.execute(() -> {
      try {
        taken.complete(tickets.take(hash).orElse(null));
      } catch (RuntimeException e) {
        taken.completeExceptionally(e);
      }
    });
    return taken;
  }
}
