package dev.countersign.web.adjustment;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Changed;
import dev.countersign.application.adjustment.DecidingOnAdjustments;
import dev.countersign.application.adjustment.KeepAnswer;
import dev.countersign.application.adjustment.SubmittingAdjustments;
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
import java.util.Optional;

/** The way of an adjustment through its approval. */
@Controller(AdjustmentsController.PATH + "/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class ApprovalController {
  private final SubmittingAdjustments submitting;
  private final DecidingOnAdjustments deciding;
  private final Changing changing;

  ApprovalController(
      SubmittingAdjustments submitting, DecidingOnAdjustments deciding, Changing changing) {
    this.submitting = submitting;
    this.deciding = deciding;
    this.changing = changing;
  }

  @Post("/submit")
  HttpResponse<?> submit(HttpRequest<byte[]> request, String id) {
    AdjustmentId submitted = Ids.adjustment(id);
    return changing.send(
        request,
        (caller, keep) -> {
          JsonFields.ofOptional(request).refuseOthers();
          return submitting.submit(caller, submitted, Versions.expected(request), keep);
        });
  }

  @Post("/withdraw")
  HttpResponse<?> withdraw(HttpRequest<byte[]> request, String id) {
    AdjustmentId withdrawn = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          JsonFields.ofOptional(request).refuseOthers();
          return submitting.withdraw(caller, withdrawn, Versions.expected(request), keep);
        });
  }

  @Post("/approve")
  HttpResponse<?> approve(HttpRequest<byte[]> request, String id) {
    return approve(request, id, deciding::approve);
  }

  @Post("/final-approve")
  HttpResponse<?> finalApprove(HttpRequest<byte[]> request, String id) {
    return approve(request, id, deciding::approveFinally);
  }

  /** One of the two approvals. */
  @FunctionalInterface
  private interface Approving {
    Changed by(
        Caller caller,
        AdjustmentId id,
        ExpectedVersion expected,
        String comment,
        Optional<KeepAnswer> keep);
  }

  private HttpResponse<?> approve(HttpRequest<byte[]> request, String id, Approving approving) {
    AdjustmentId approved = Ids.adjustment(id);
    return changing.send(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          String comment = DecisionBody.comment(JsonFields.ofOptional(request));
          return approving.by(caller, approved, expected, comment, keep);
        });
  }

  @Post("/reject")
  HttpResponse<?> reject(HttpRequest<byte[]> request, String id) {
    AdjustmentId rejected = Ids.adjustment(id);
    return changing.change(
        request,
        (caller, keep) -> {
          ExpectedVersion expected = Versions.required(request);
          String reason = DecisionBody.reason(JsonFields.ofOptional(request));
          return deciding.reject(caller, rejected, expected, reason, keep);
        });
  }
}
