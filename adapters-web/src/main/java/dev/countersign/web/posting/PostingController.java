package dev.countersign.web.posting;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.posting.PausingPostings;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.person.Role;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;

/** Shows what waits to be told to the ERP, and has all replicas tell it nothing for a while. */
@Controller("/api/v1/posting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class PostingController {
  private final PausingPostings pausing;
  private final PostingSwitch postings;
  private final PostingBacklog backlog;

  PostingController(PausingPostings pausing, PostingSwitch postings, PostingBacklog backlog) {
    this.pausing = pausing;
    this.postings = postings;
    this.backlog = backlog;
  }

  @Get
  PostingView read(HttpRequest<?> request) {
    Callers.having(request, EnumSet.of(Role.ADMIN, Role.AUDITOR));
    return PostingView.of(postings.state(), backlog.backlog());
  }

  @Post("/pause")
  @Status(HttpStatus.OK)
  PauseView pause(HttpRequest<byte[]> request) {
    return turned(request, pausing::pause);
  }

  @Post("/resume")
  @Status(HttpStatus.OK)
  PauseView resume(HttpRequest<byte[]> request) {
    return turned(request, pausing::resume);
  }

  private PauseView turned(HttpRequest<byte[]> request, Function<Caller, Optional<Refusal>> turn) {
    JsonFields.ofOptional(request).refuseOthers();
    turn.apply(Callers.caller(request))
        .ifPresent(refusal -> {
          throw Problems.of(refusal).thrown();
        });
    return PauseView.of(postings.state());
  }
}
