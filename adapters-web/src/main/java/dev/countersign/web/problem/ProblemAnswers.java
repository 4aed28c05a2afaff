package dev.countersign.web.problem;

import dev.countersign.web.request.Trace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes the answer that shows a problem. */
@Singleton
public final class ProblemAnswers {
  private final ProblemCodes codes;
  private final JsonMapper json;

  ProblemAnswers(ProblemCodes codes, JsonMapper json) {
    this.codes = codes;
    this.json = json;
  }

  /** The whole answer. */
  public MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem) {
    return fill(HttpResponse.status(codes.get(problem.code()).status(), null), request, problem);
  }

  /** The same in an answer that has a status and headers already. */
  MutableHttpResponse<byte[]> fill(
      MutableHttpResponse<?> response, HttpRequest<?> request, Problem problem) {
    problem.headers().forEach(response::header);
    return response
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(bytes(view(response.code(), request, problem)));
  }

  /** As a part of an answer about several things. */
  public ProblemView view(HttpRequest<?> request, Problem problem) {
    return view(codes.get(problem.code()).status(), request, problem);
  }

  private ProblemView view(int status, HttpRequest<?> request, Problem problem) {
    ProblemCode code = codes.get(problem.code());
    return new ProblemView(
        code.type(),
        code.title(),
        status,
        code.code(),
        problem.detail(),
        request.getPath(),
        Trace.idOf(request),
        problem.errors());
  }

  private byte[] bytes(ProblemView view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
