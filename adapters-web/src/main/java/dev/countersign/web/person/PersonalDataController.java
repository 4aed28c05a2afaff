package dev.countersign.web.person;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.audit.ForgettingPeople;
import dev.countersign.domain.audit.AuditSubject;
import dev.countersign.domain.measure.Text;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Forgets people. */
@Controller("/api/v1/people/{id}/personal-data")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PersonalDataController {
  private static final Set<Role> FORGETTING = EnumSet.of(Role.ADMIN);

  private final ForgettingPeople forgetting;

  PersonalDataController(ForgettingPeople forgetting) {
    this.forgetting = forgetting;
  }

  @Delete
  ErasedView erase(HttpRequest<?> request, String id) {
    PersonId person =
        Optional.of(id)
            .filter(Text::isName)
            .map(PersonId::new)
            .orElseThrow(() -> Problems.notFound("person").thrown());
    Caller caller =
        Callers.having(request, FORGETTING, "erase-personal-data", AuditSubject.of(person));
    return new ErasedView(forgetting.forget(caller.author(), person));
  }
}
