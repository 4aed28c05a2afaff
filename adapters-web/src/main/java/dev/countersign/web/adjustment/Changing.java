package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.KeepAnswer.Answering;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.judgement.Finding;
import dev.countersign.web.answer.Finished;
import dev.countersign.web.answer.RequestKey;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Carries a change out, once for each key, and answers with what became of it. */
@Singleton
final class Changing {
  private final AdjustmentViews views;
  private final Answers answers;
  private final Waiting waiting;
  private final KeptAnswers kept;

  Changing(AdjustmentViews views, Answers answers, Waiting waiting, KeptAnswers kept) {
    this.views = views;
    this.answers = answers;
    this.waiting = waiting;
    this.kept = kept;
  }

  /** A use case with everything that the request says already given. */
  @FunctionalInterface
  interface Change {
    Changed by(Caller caller, Optional<KeepAnswer> keep);
  }

  /** Makes an answer of what was kept. */
  @FunctionalInterface
  private interface Showing {
    FinishedAnswer of(Viewing viewing, RecordedAdjustment recorded, List<Finding> warnings);
  }

  HttpResponse<byte[]> create(HttpRequest<byte[]> request, Change change) {
    return carriedOut(
        request,
        change,
        (viewing, recorded, _) -> answers.created(viewing, recorded),
        Optional.empty());
  }

  HttpResponse<byte[]> change(HttpRequest<byte[]> request, Change change) {
    return carriedOut(
        request, change, (viewing, recorded, _) -> answers.ok(viewing, recorded), Optional.empty());
  }

  /** One that is judged, and after which the caller may prefer to wait for the ERP. */
  HttpResponse<byte[]> send(HttpRequest<byte[]> request, Change change) {
    return carriedOut(request, change, answers::judged, Waiting.preferred(request));
  }

  /** One that is begun, and done once the ERP has done it, for which the caller may wait. */
  HttpResponse<byte[]> accept(HttpRequest<byte[]> request, Change change) {
    return carriedOut(
        request,
        change,
        (viewing, recorded, _) -> answers.accepted(viewing, recorded),
        Waiting.preferred(request));
  }

  private HttpResponse<byte[]> carriedOut(
      HttpRequest<byte[]> request, Change change, Showing answering, Optional<Integer> wait) {
    requireJson(request);
    Caller caller = Callers.caller(request);
    Optional<RequestKey> key = RequestKey.of(request);
    Viewing viewing = views.to(caller.actor());
    Answering answer = (recorded, found) -> answering.of(viewing, recorded, found);
    Optional<KeepAnswer> keep = key.map(k -> keep(caller, k, answer));
    Changed changed = change.by(caller, keep);
    return switch (changed) {
      case Changed.Done done -> Finished.http(answered(done, keep, answer, wait));
      case Changed.KeyInUse(var first) -> key.orElseThrow().repeated(first);
      case Changed.Refused _,
          Changed.Invalid _,
          Changed.NotFound _,
          Changed.LineNotFound _,
          Changed.Hindered _,
          Changed.ErpFailed _,
          Changed.Contended _ ->
          throw ChangedProblem.of(changed).thrown();
    };
  }

  /** The framework lets a type that it cannot read pass. */
  static void requireJson(HttpRequest<byte[]> request) {
    boolean hasBody = request.getBody().filter(body -> body.length > 0).isPresent();
    if (hasBody && request.getContentType().isEmpty()) {
      throw Problem.of("content_type.unsupported", "A body must be application/json.").thrown();
    }
  }

  private static KeepAnswer keep(Caller caller, RequestKey key, Answering answer) {
    return new KeepAnswer(caller.actor().id(), key.key(), key.hash(), answer);
  }

  private FinishedAnswer answered(
      Changed.Done done, Optional<KeepAnswer> keep, Answering answer, Optional<Integer> wait) {
    return wait.map(seconds -> waited(done, keep, answer, seconds))
        .orElseGet(() -> answer.of(done.adjustment(), done.warnings()));
  }

  /** What a repeat gets is what was answered, and not what was kept before the waiting. */
  private FinishedAnswer waited(
      Changed.Done done, Optional<KeepAnswer> keep, Answering answer, int seconds) {
    RecordedAdjustment settled = waiting.settled(done.adjustment(), seconds);
    FinishedAnswer finished =
        answer.of(settled, done.warnings()).with("Preference-Applied", "wait=" + seconds);
    keep.ifPresent(
        k -> kept.replace(k.person(), k.key(), new KeptAnswer(k.requestHash(), finished)));
    return finished;
  }
}
