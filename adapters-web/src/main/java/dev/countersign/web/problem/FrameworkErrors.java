package dev.countersign.web.problem;

import dev.countersign.web.request.EveryAnswer;
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
    HttpRequest<?> request = context.getRequest();
    return BrokenHead.of(request)
        .map(broken -> unfiltered(response.status(broken.status()), request))
        .orElseGet(() -> answer(response.status(status(request, response.code())), request));
  }

  /** What cannot be read as a request goes through no filter. */
  private MutableHttpResponse<byte[]> unfiltered(
      MutableHttpResponse<?> response, HttpRequest<?> request) {
    MutableHttpResponse<byte[]> answer = answer(response, request);
    EveryAnswer.complete(request, answer);
    return answer;
  }

  private MutableHttpResponse<byte[]> answer(
      MutableHttpResponse<?> response, HttpRequest<?> request) {
    return answers.fill(response, request, problem(response.code()));
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
      case 413 -> Problem.of("body.too_large", "A body holds 1 MiB at most.");
      case 414 -> Problem.of("uri.too_long", "An address, with its query, holds 4 KiB at most.");
      case 431 -> Problem.of("request.too_large", "All headers together hold 8 KiB at most.");
      case 415 -> Problem.of("content_type.unsupported", "A body must be application/json.");
      case 429 -> Problem.of("rate.limited", "Too many requests; wait a little.");
      default ->
          status < 500
              ? Problem.of("request.malformed", "The request cannot be understood.")
              : Problem.of("internal", "Something went wrong here; the trace id finds it.");
    };
  }
}
