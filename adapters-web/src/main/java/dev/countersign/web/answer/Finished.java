package dev.countersign.web.answer;

import dev.countersign.application.adjustment.FinishedAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Finishes answers such as can be kept and given again. */
@Singleton
public final class Finished {
  private final JsonMapper json;

  Finished(JsonMapper json) {
    this.json = json;
  }

  /** One that shows something. */
  public FinishedAnswer of(HttpStatus status, Map<String, String> headers, Object view) {
    try {
      return new FinishedAnswer(status.getCode(), headers, json.writeValueAsString(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that says no more than its status. */
  public static FinishedAnswer of(HttpStatus status) {
    return new FinishedAnswer(status.getCode(), Map.of(), "");
  }

  /** As it goes out. */
  public static MutableHttpResponse<byte[]> http(FinishedAnswer answer) {
    MutableHttpResponse<byte[]> response = HttpResponse.status(answer.status(), null);
    answer.headers().forEach(response::header);
    return answer.body().isEmpty()
        ? response
        : response
            .contentType(MediaType.APPLICATION_JSON_TYPE)
            .body(answer.body().getBytes(StandardCharsets.UTF_8));
  }
}
