package dev.countersign.web.answer;

import dev.countersign.application.adjustment.Attempted;
import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.Once;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers calls that may come again under the same key. */
@Singleton
public final class KeyedCalls {
  private final KeptAnswers kept;
  private final Finished finished;

  KeyedCalls(KeptAnswers kept, Finished finished) {
    this.kept = kept;
    this.finished = finished;
  }

  /** A use case with everything that the request says already given. */
  @FunctionalInterface
  public interface Change<T> {
    Attempted<T> by(Optional<Keyed<T>> keep);
  }

  /** Makes a change that keeps its answer with it, and shows what came of it. */
  public <T> HttpResponse<byte[]> once(
      HttpRequest<byte[]> request, Caller caller, Change<T> change, Function<T, Object> view) {
    Optional<RequestKey> key = RequestKey.of(request);
    Function<T, FinishedAnswer> answer =
        result -> finished.of(HttpStatus.OK, Map.of(), view.apply(result));
    return switch (change.by(key.map(k -> k.keeping(caller, answer)))) {
      case Attempted.Refused<T>(var refusal) -> throw Problems.of(refusal).thrown();
      case Once.Done<T>(var result) -> Finished.http(answer.apply(result));
      case Once.KeyInUse<T>(var first) -> key.orElseThrow().repeated(first);
    };
  }

  /** Does what does no harm twice, as after a crash, and keeps its answer by itself. */
  public HttpResponse<byte[]> apart(
      HttpRequest<byte[]> request, Caller caller, Supplier<FinishedAnswer> work) {
    return inParts(request, caller, () -> new Worked(work.get(), true));
  }

  /** The same where some of it may be left to a repeat: then the answer is not kept. */
  public HttpResponse<byte[]> inParts(
      HttpRequest<byte[]> request, Caller caller, Supplier<Worked> work) {
    return RequestKey.of(request)
        .map(key -> inParts(caller, key, work))
        .orElseGet(() -> Finished.http(work.get().answer()));
  }

  private HttpResponse<byte[]> inParts(Caller caller, RequestKey key, Supplier<Worked> work) {
    return kept.find(caller.actor().id(), key.key())
        .map(key::repeated)
        .orElseGet(() -> kept(caller, key, work.get()));
  }

  private HttpResponse<byte[]> kept(Caller caller, RequestKey key, Worked worked) {
    return worked.isWhole() ? kept(caller, key, worked.answer()) : Finished.http(worked.answer());
  }

  private HttpResponse<byte[]> kept(Caller caller, RequestKey key, FinishedAnswer answer) {
    return kept.keep(caller.actor().id(), key.key(), new KeptAnswer(key.hash(), answer))
        .map(key::repeated)
        .orElseGet(() -> Finished.http(answer));
  }
}
