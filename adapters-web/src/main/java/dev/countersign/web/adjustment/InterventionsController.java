package dev.countersign.web.adjustment;

import dev.countersign.application.posting.Asked;
import dev.countersign.application.posting.ReopeningAdjustments;
import dev.countersign.application.posting.RetryingPostings;
import dev.countersign.application.posting.Settlement;
import dev.countersign.application.posting.SettlingPostings;
import dev.countersign.application.posting.VoidingAdjustments;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.ExpectedVersion;
import dev.countersign.web.json.JsonFields;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What administrators do about an adjustment and the ERP. */
@Controller(AdjustmentsController.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class InterventionsController {
  private final VoidingAdjustments voiding;
  private final RetryingPostings retrying;
  private final ReopeningAdjustments reopening;
  private final SettlingPostings settling;
  private final Changing changing;

  InterventionsController(
      VoidingAdjustments voiding,
      RetryingPostings retrying,
      ReopeningAdjustments reopening,
      SettlingPostings settling,
      Changing changing) {
    this.voiding = voiding;
    this.retrying = retrying;
    this.reopening = reopening;
    this.settling = settling;
    this.changing = changing;
  }

  @Post("/void")
  HttpResponse<?> beginVoid(HttpRequest<byte[]> request, String id) {
    AdjustmentId voided = Ids.adjustment(id);
    return changing.accept(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          String reason = DecisionBody.reason(JsonFields.ofOptional(request));
          return voiding.begin(new Asked(caller, voided, expected, keep), reason);
        });
  }

  @Post("/retry-posting")
  HttpResponse<?> retryPosting(HttpRequest<byte[]> request, String id) {
    AdjustmentId retried = Ids.adjustment(id);
    return changing.accept(
        request,
        (caller, keep) -> {
          JsonFields.ofOptional(request).refuseOthers();
          return retrying.retry(new Asked(caller, retried, Versions.expected(request), keep));
        });
  }

  @Post("/reopen")
  HttpResponse<?> reopen(HttpRequest<byte[]> request, String id) {
    AdjustmentId reopened = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          JsonFields.ofOptional(request).refuseOthers();
          return reopening.reopen(new Asked(caller, reopened, Versions.expected(request), keep));
        });
  }

  @Post("/settle")
  HttpResponse<?> settle(HttpRequest<byte[]> request, String id) {
    AdjustmentId settled = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          Settlement settlement = SettlementBody.settlement(JsonFields.ofOptional(request));
          var asked = new Asked(caller, settled, Versions.expected(request), keep);
          return settling.settle(asked, settlement);
        });
  }
}
