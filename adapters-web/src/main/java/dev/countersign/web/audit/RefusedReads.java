package dev.countersign.web.audit;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.audit.AuditingRefusals;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.ProblemAnswers;
import dev.countersign.web.problem.Problems;
import dev.countersign.web.problem.RefusedRead;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/** Has the trail tell who wanted to read what they may not, before they are told so themselves. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class RefusedReads {
  private static final long NO_VERSION = 0;

  private final AuditingRefusals refusals;
  private final ProblemAnswers answers;

  RefusedReads(AuditingRefusals refusals, ProblemAnswers answers) {
    this.refusals = refusals;
    this.answers = answers;
  }

  @Error(global = true)
  HttpResponse<?> refused(HttpRequest<?> request, RefusedRead read) {
    Caller caller = Callers.caller(request);
    AuditSubject subject =
        read.about().map(AuditSubject::of).orElse(AuditSubject.of(caller.actor().id()));
    Map<String, String> facts = Map.of("call", request.getMethodName() + " " + request.getPath());
    refusals.keep(caller.author(), "read", subject, NO_VERSION, read.refusal(), facts);
    return answers.answer(request, Problems.of(read.refusal()));
  }
}
