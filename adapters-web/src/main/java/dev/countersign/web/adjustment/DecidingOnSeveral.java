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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides on one adjustment after the other. Each decision that is kept is kept under a key of its
 * own that follows from the request's, so that a repeat after a crash does none of them again. A
 * fault ends the call where nothing is decided yet; else it is that of all that come after, too.
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
    List<DecisionResultView> results = new ArrayList<>();
    for (Item item : body.items()) {
      results.add(
          fault(results)
              .map(fault -> fault.about(item.id()))
              .orElseGet(() ->
                  result(request, item, results, () -> status(caller, body, item, key, results))));
    }
    return new DecisionsView(List.copyOf(results));
  }

  /** What the last one failed of, which the next one would as well. */
  private static Optional<DecisionResultView> fault(List<DecisionResultView> before) {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.getLast()).filter(DecisionResultView::hasFailed);
  }

  private DecisionResultView result(
      HttpRequest<?> request, Item item, List<DecisionResultView> before, Supplier<String> status) {
    try {
      return new DecisionResultView(item.id(), status.get(), null);
    } catch (ProblemException refused) {
      return refused(request, item, before, refused.problem());
    } catch (RuntimeException fault) {
      return refused(request, item, before, faults.problem(request, fault));
    }
  }

  private DecisionResultView refused(
      HttpRequest<?> request, Item item, List<DecisionResultView> before, Problem problem) {
    var result = new DecisionResultView(item.id(), null, problems.view(request, problem));
    boolean endsAll =
        result.hasFailed() && before.stream().noneMatch(DecisionResultView::isDecided);
    if (endsAll || problem.code().startsWith("idempotency.")) {
      throw problem.thrown();
    }
    return result;
  }

  private String status(
      Caller caller,
      DecisionsBody body,
      Item item,
      Optional<RequestKey> key,
      List<DecisionResultView> before) {
    Optional<RequestKey> own = key.map(k -> part(k, before.size()));
    return status(decided(caller, body, item, own), own);
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
    return item.version()
        .map(ExpectedVersion.Exactly::new)
        .orElseThrow(
            () -> Problem.of("version.required", "Say which version you have judged.").thrown());
  }
}
