package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.ValidatingAdjustments;
import dev.countersign.application.adjustment.ValidatingAdjustments.Validated;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.Proposal;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.list.Parameters;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.RefusedCall;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;

/** Judges a body as submitting it would, and keeps nothing of it. */
@Controller(AdjustmentsController.PATH + "/validate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ValidationController {
  private final ValidatingAdjustments validating;
  private final Reading reading;

  ValidationController(ValidatingAdjustments validating, Reading reading) {
    this.validating = validating;
    this.reading = reading;
  }

  @Post
  ValidationView validate(HttpRequest<byte[]> request) {
    Changing.requireJson(request);
    Optional<AdjustmentId> present =
        new Parameters(request.getParameters()).uuid("id").map(AdjustmentId::new);
    Proposal proposal = AdjustmentBody.ofReplacement(JsonFields.of(request));
    Caller caller = Callers.caller(request);
    present.ifPresent(id -> reading.visible(id, caller.actor()));
    return switch (validating.validate(caller, proposal, present)) {
      case Validated.Refused(var refusal) -> throw RefusedCall.ofRead(refusal);
      case Validated.Flawed(var judgement) -> ValidationView.of(judgement);
      case Validated.Sound(_, var judgement, var need) -> ValidationView.of(judgement, need);
    };
  }
}
