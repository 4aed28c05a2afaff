package dev.countersign.web.problem;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says why a page is refused; the framework refuses an origin without a word. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RefusedOrigins {
  private static final Problem FORBIDDEN =
      Problem.of("origin.forbidden", "Pages of this origin may not make this call.");

  private final ProblemAnswers answers;

  RefusedOrigins(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ResponseFilter
  void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.FORBIDDEN.getCode()
        && response.getBody().isEmpty()
        && request.getOrigin().isPresent()) {
      answers.fill(response, request, FORBIDDEN);
    }
  }
}
