package dev.countersign.web.problem;

import dev.countersign.web.request.TicketHiding;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Shows that a call takes a token, or another one. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationHandler
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private static final Problem FORBIDDEN =
      Problem.of("role.required", "Your roles do not allow this call.");
  private static final Problem NO_TOKEN =
      Problem.of("authentication.required", "This call takes a bearer token.")
          .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"countersign\"");
  private static final Problem BAD_TOKEN =
      Problem.of("authentication.required", "The bearer token is not valid, or no longer.")
          .with(
              HttpHeaders.WWW_AUTHENTICATE,
              "Bearer realm=\"countersign\", error=\"invalid_token\"");
  private static final Problem BAD_TICKET =
      Problem.of("authentication.required", "The ticket is unknown, was used, or is too old.")
          .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"countersign\"");

  private final ProblemAnswers answers;

  AuthorizationHandler(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
    return answers.answer(request, exception.isForbidden() ? FORBIDDEN : unauthorised(request));
  }

  private static Problem unauthorised(HttpRequest<?> request) {
    if (request.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
      return TokenFlaw.of(request).map(TokenFlaw::problem).orElse(BAD_TOKEN);
    }
    return TicketHiding.ticket(request).isPresent() ? BAD_TICKET : NO_TOKEN;
  }
}
