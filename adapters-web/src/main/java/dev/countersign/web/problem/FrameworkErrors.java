package dev.countersign.web.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Shows the framework's own errors; its words stay inside, they name its classes. */
@Primary
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
  private final ProblemAnswers answers;

  FrameworkErrors(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return answers.fill(response, context.getRequest(), problem(response.code()));
  }

  static Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of("authentication.required", "This call takes a valid bearer token.");
      case 403 -> Problem.of("role.required", "Your roles do not allow this call.");
      case 404 -> Problem.of("not_found", "There is nothing at this address.");
      case 405 -> Problem.of("method.not_allowed", "This address does not know that method.");
      case 406 -> Problem.of("accept.unsupported", "The answer would be application/json.");
      case 413 ->
          Problem.of(
              "body.too_large", "A body holds 1 MiB at most, an address and the headers some KiB.");
      case 414, 431 -> Problem.of("request.too_large", "The address or the headers are too long.");
      case 415 -> Problem.of("content_type.unsupported", "A body must be application/json.");
      case 429 -> Problem.of("rate.limited", "Too many requests; wait a little.");
      default ->
          status < 500
              ? Problem.of("request.malformed", "The request cannot be understood.")
              : Problem.of("internal", "Something went wrong here; the trace id finds it.");
    };
  }
}
