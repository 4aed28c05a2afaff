package dev.countersign.web.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Shows the framework's own errors; its words stay inside, they name its classes. */
@Primary
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNSUPPORTED_TYPE = 415;
  private static final Set<HttpMethod> READS = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD);

  private final ProblemAnswers answers;

  FrameworkErrors(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    int status = status(context.getRequest(), response.code());
    return answers.fill(response.status(status), context.getRequest(), problem(status));
  }

  /** The type of a body that nobody reads is not what is wrong with a read. */
  private static int status(HttpRequest<?> request, int said) {
    return said == UNSUPPORTED_TYPE && READS.contains(request.getMethod()) ? NOT_ACCEPTABLE : said;
  }

  static Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of("authentication.required", "This call takes a valid bearer token.");
      case 403 -> Problem.of("role.required", "Your roles do not allow this call.");
      case 404 -> Problem.of("not_found", "There is nothing at this address.");
      case 405 -> Problem.of("method.not_allowed", "This address does not know that method.");
      case 406 ->
          Problem.of("accept.unsupported", "The answer is of a type that Accept does not name.");
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
