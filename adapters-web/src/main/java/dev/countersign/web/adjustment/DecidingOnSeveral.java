package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.DecidingOnAdjustments;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.web.adjustment.DecisionsBody.Item;
import dev.countersign.web.answer.RequestKey;
import dev.countersign.web.problem.FaultHandler;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.ProblemAnswers;
import dev.countersign.web.problem.ProblemException;
import dev.countersign.web.request.Digests;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides on one adjustment after the other. Each decision that is kept is kept under a key of its
 * own that follows from the request's, so that a repeat after a crash does none of them again.
 */
@Singleton
final class DecidingOnSeveral {
  /** No client's key begins so. */
  private static final String OURS = "\u0001";

  private final DecidingOnAdjustments deciding;
  private final ProblemAnswers problems;
  private final FaultHandler faults;

  DecidingOnSeveral(DecidingOnAdjustments deciding, ProblemAnswers problems, FaultHandler faults) {
    this.deciding = deciding;
    this.problems = problems;
    this.faults = faults;
  }

  DecisionsView decide(
      HttpRequest<?> request, Caller caller, DecisionsBody body, Optional<RequestKey> key) {
    List<Item> items = body.items();
    return new DecisionsView(
        IntStream.range(0, items.size())
            .mapToObj(i -> result(request, caller, body, items.get(i), key.map(k -> part(k, i))))
            .toList());
  }

  private DecisionResultView result(
      HttpRequest<?> request,
      Caller caller,
      DecisionsBody body,
      Item item,
      Optional<RequestKey> key) {
    try {
      return new DecisionResultView(item.id(), status(decided(caller, body, item, key), key), null);
    } catch (ProblemException refused) {
      return refused(request, item, refused.problem());
    } catch (RuntimeException fault) {
      return refused(request, item, faults.problem(request, fault));
    }
  }

  private DecisionResultView refused(HttpRequest<?> request, Item item, Problem problem) {
    if (problem.code().startsWith("idempotency.")) {
      throw problem.thrown();
    }
    return new DecisionResultView(item.id(), null, problems.view(request, problem));
  }

  private Changed decided(Caller caller, DecisionsBody body, Item item, Optional<RequestKey> key) {
    AdjustmentId id = Ids.adjustment(item.id());
    ExpectedVersion expected = version(item);
    Optional<KeepAnswer> keep =
        key.map(k ->
            new KeepAnswer(
                caller.actor().id(), k.key(), k.hash(), (recorded, _) -> answer(recorded)));
    String words = body.words();
    return switch (body.verdict()) {
      case APPROVE -> deciding.approve(caller, id, expected, words, keep);
      case FINAL_APPROVE -> deciding.approveFinally(caller, id, expected, words, keep);
      case REJECT -> deciding.reject(caller, id, expected, words, keep);
    };
  }

  private static String status(Changed changed, Optional<RequestKey> key) {
    return switch (changed) {
      case Changed.Done(var recorded, _) -> word(recorded);
      case Changed.KeyInUse(var first) -> repeated(first, key.orElseThrow());
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

  /** What it came to when the same request was made before. */
  private static String repeated(Optional<KeptAnswer> first, RequestKey key) {
    key.repeated(first);
    return first.orElseThrow().answer().body();
  }

  private static FinishedAnswer answer(RecordedAdjustment recorded) {
    return new FinishedAnswer(200, Map.of(), word(recorded));
  }

  private static String word(RecordedAdjustment recorded) {
    return recorded.adjustment().status().name();
  }

  private static RequestKey part(RequestKey whole, int position) {
    return new RequestKey(OURS + Digests.sha256(whole.key()) + ":" + position, whole.hash());
  }

  private static ExpectedVersion version(Item item) {
    BigDecimal version =
        item.version()
            .orElseThrow(() ->
                Problem.of("version.required", "Say which version you have judged.").thrown());
    try {
      return new ExpectedVersion.Exactly(version.longValueExact());
    } catch (ArithmeticException _) {
      throw Problem.of("version.stale", "It never had such a version.").thrown();
    }
  }
}
