package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.web.answer.Finished;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Makes answers about one adjustment, such as can be kept and given again. */
@Singleton
final class Answers {
  private final Finished finished;

  Answers(Finished finished) {
    this.finished = finished;
  }

  FinishedAnswer ok(Viewing viewing, RecordedAdjustment recorded) {
    return answer(
        HttpStatus.OK, Map.of(HttpHeaders.ETAG, Versions.etag(recorded)), viewing, recorded);
  }

  /** Of one that was just judged. */
  FinishedAnswer judged(Viewing viewing, RecordedAdjustment recorded, List<Finding> warnings) {
    return finished.of(
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

  private FinishedAnswer answer(
      HttpStatus status,
      Map<String, String> headers,
      Viewing viewing,
      RecordedAdjustment recorded) {
    return finished.of(status, headers, viewing.whole(recorded));
  }
}
