package dev.countersign.web.audit;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.ProblemAnswers;
import dev.countersign.web.problem.Problems;
import dev.countersign.web.problem.RefusedCall;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/** Has the trail tell of calls that no use case was asked for, before who called is refused. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class RefusedCalls {
  private static final long NO_VERSION = 0;

  private final AuditingRefusals refusals;
  private final ProblemAnswers answers;

  RefusedCalls(AuditingRefusals refusals, ProblemAnswers answers) {
    this.refusals = refusals;
    this.answers = answers;
  }

  @Error(global = true)
  HttpResponse<?> refused(HttpRequest<?> request, RefusedCall call) {
    Caller caller = Callers.caller(request);
    AuditSubject subject = call.about().orElse(AuditSubject.of(caller.actor().id()));
    Map<String, String> facts = Map.of("call", request.getMethodName() + " " + request.getPath());
    refusals.keep(caller.author(), call.action(), subject, NO_VERSION, call.refusal(), facts);
    return answers.answer(request, Problems.of(call.refusal()));
  }
}
