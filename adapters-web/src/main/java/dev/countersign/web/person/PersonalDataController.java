package dev.countersign.web.person;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.audit.ForgettingPeople;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.measure.Text;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.web.answer.Finished;
import dev.countersign.web.answer.KeyedCalls;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forgets people. */
@Controller("/api/v1/people/{id}/personal-data")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PersonalDataController {
  private static final Set<Role> FORGETTING = EnumSet.of(Role.ADMIN);

  private final ForgettingPeople forgetting;
  private final KeyedCalls calls;
  private final Finished finished;

  PersonalDataController(ForgettingPeople forgetting, KeyedCalls calls, Finished finished) {
    this.forgetting = forgetting;
    this.calls = calls;
    this.finished = finished;
  }

  @Delete
  HttpResponse<?> erase(HttpRequest<byte[]> request, String id) {
    PersonId person =
        Optional.of(id)
            .filter(Text::isName)
            .map(PersonId::new)
            .orElseThrow(() -> Problems.notFound("person").thrown());
    Caller caller =
        Callers.having(request, FORGETTING, "erase-personal-data", AuditSubject.of(person));
    return calls.apart(request, caller, () -> forgotten(caller, person));
  }

  private FinishedAnswer forgotten(Caller caller, PersonId person) {
    var erased = new ErasedView(forgetting.forget(caller.author(), person));
    return finished.of(HttpStatus.OK, Map.of(), erased);
  }
}
