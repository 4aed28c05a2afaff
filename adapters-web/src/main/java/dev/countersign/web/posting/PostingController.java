package dev.countersign.web.posting;

import dev.countersign.application.adjustment.Attempted;
import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.posting.PausingPostings;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.PostingSwitch.State;
import dev.countersign.domain.person.Role;
import dev.countersign.web.answer.KeyedCalls;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;

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
  private final KeyedCalls calls;

  PostingController(
      PausingPostings pausing, PostingSwitch postings, PostingBacklog backlog, KeyedCalls calls) {
    this.pausing = pausing;
    this.postings = postings;
    this.backlog = backlog;
    this.calls = calls;
  }

  @Get
  PostingView read(HttpRequest<?> request) {
    Callers.having(request, EnumSet.of(Role.ADMIN, Role.AUDITOR));
    return PostingView.of(postings.state(), backlog.backlog());
  }

  @Post("/pause")
  HttpResponse<?> pause(HttpRequest<byte[]> request) {
    return turned(request, pausing::pause);
  }

  @Post("/resume")
  HttpResponse<?> resume(HttpRequest<byte[]> request) {
    return turned(request, pausing::resume);
  }

  private HttpResponse<?> turned(
      HttpRequest<byte[]> request,
      BiFunction<Caller, Optional<Keyed<State>>, Attempted<State>> turn) {
    JsonFields.ofOptional(request).refuseOthers();
    Caller caller = Callers.caller(request);
    return calls.once(request, caller, keep -> turn.apply(caller, keep), PauseView::of);
  }
}
