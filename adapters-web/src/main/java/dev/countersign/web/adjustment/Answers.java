package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.judgement.Finding;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes answers about one adjustment, such as can be kept and given again. */
@Singleton
final class Answers {
  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  FinishedAnswer ok(Viewing viewing, RecordedAdjustment recorded) {
    return answer(
        HttpStatus.OK, Map.of(HttpHeaders.ETAG, Versions.etag(recorded)), viewing, recorded);
  }

  /** Of one that was just judged. */
  FinishedAnswer judged(Viewing viewing, RecordedAdjustment recorded, List<Finding> warnings) {
    return finished(
        HttpStatus.OK,
        Map.of(HttpHeaders.ETAG, Versions.etag(recorded)),
        viewing.judged(recorded, warnings));
  }

  FinishedAnswer accepted(Viewing viewing, RecordedAdjustment recorded) {
    return answer(
        HttpStatus.ACCEPTED, Map.of(HttpHeaders.ETAG, Versions.etag(recorded)), viewing, recorded);
  }

  FinishedAnswer created(Viewing viewing, RecordedAdjustment recorded) {
    Map<String, String> headers =
        Map.of(
            HttpHeaders.ETAG,
            Versions.etag(recorded),
            HttpHeaders.LOCATION,
            AdjustmentsController.PATH + "/" + recorded.adjustment().id());
    return answer(HttpStatus.CREATED, headers, viewing, recorded);
  }

  static MutableHttpResponse<byte[]> http(FinishedAnswer answer) {
    MutableHttpResponse<byte[]> response = HttpResponse.status(answer.status(), null);
    answer.headers().forEach(response::header);
    return response
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(answer.body().getBytes(StandardCharsets.UTF_8));
  }

  private FinishedAnswer answer(
      HttpStatus status,
      Map<String, String> headers,
      Viewing viewing,
      RecordedAdjustment recorded) {
    return finished(status, headers, viewing.whole(recorded));
  }

  private FinishedAnswer finished(
      HttpStatus status, Map<String, String> headers, AdjustmentView view) {
    try {
      return new FinishedAnswer(status.getCode(), headers, json.writeValueAsString(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
