package dev.countersign.web.person;

import dev.countersign.application.person.SeeingPeople;
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

/** Has bearer tokens verified off the event loop, because the issuer may have to be asked. */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {
  private final TokenVerifier verifier;
  private final SeeingPeople people;
  private final ExecutorService blocking;

  BearerTokens(
      TokenVerifier verifier,
      SeeingPeople people,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.verifier = verifier;
    this.people = people;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> validateToken(String token, HttpRequest<?> request) {
    return Publishers.fromCompletableFuture(() -> verified(token, request));
  }

  /** Ends with null for a token that is not to be trusted. */
  private CompletableFuture<@Nullable Authentication> verified(
      String token, HttpRequest<?> request) {
    CompletableFuture<@Nullable Authentication> verified = new CompletableFuture<>();
    blocking.execute(() -> {
      try {
        verified.complete(caller(token, request));
      } catch (RuntimeException e) {
        verified.completeExceptionally(e);
      }
    });
    return verified;
  }

  private @Nullable Authentication caller(String token, HttpRequest<?> request) {
    switch (verifier.verify(token)) {
      case TokenVerifier.Verified.Genuine(var caller) -> {
        people.saw(caller.actor());
        return caller;
      }
      case TokenVerifier.Verified.Refused(var flaw) -> {
        flaw.noteOn(request);
        return null;
      }
    }
  }
}
