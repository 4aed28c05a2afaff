package dev.countersign.web.problem;

import dev.countersign.web.json.MalformedJson;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Shows where a body is not what the contract says. */
@Singleton
final class MalformedJsonHandler implements ExceptionHandler<MalformedJson, HttpResponse<?>> {
  private final ProblemAnswers answers;

  MalformedJsonHandler(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public HttpResponse<?> handle(HttpRequest request, MalformedJson fault) {
    var error = new ProblemError(fault.code(), fault.pointer(), fault.message(), fault.params());
    return answers.answer(request, Problem.of("body.malformed", error));
  }
}
