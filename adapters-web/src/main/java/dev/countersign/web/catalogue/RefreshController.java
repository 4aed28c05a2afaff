package dev.countersign.web.catalogue;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.catalogue.AskingForCopy;
import dev.countersign.application.catalogue.RefreshingCatalogue;
import dev.countersign.web.answer.Finished;
import dev.countersign.web.answer.KeyedCalls;
import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the ERP's catalogue copied anew, in the background. */
@Controller("/api/v1/catalogue/refresh")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class RefreshController {
  private static final Logger LOG = LoggerFactory.getLogger("countersign.catalogue");

  private final AskingForCopy asking;
  private final RefreshingCatalogue refreshing;
  private final KeyedCalls calls;
  private final ExecutorService background;
  private final AtomicBoolean queued = new AtomicBoolean();

  RefreshController(
      AskingForCopy asking,
      RefreshingCatalogue refreshing,
      KeyedCalls calls,
      @Named(TaskExecutors.BLOCKING) ExecutorService background) {
    this.asking = asking;
    this.refreshing = refreshing;
    this.calls = calls;
    this.background = background;
  }

  @Post
  HttpResponse<?> refresh(HttpRequest<byte[]> request) {
    JsonFields.ofOptional(request).refuseOthers();
    Caller caller = Callers.caller(request);
    return calls.apart(request, caller, () -> asked(caller));
  }

  private FinishedAnswer asked(Caller caller) {
    asking
        .ask(caller.author())
        .ifPresent(refusal -> {
          throw Problems.of(refusal).thrown();
        });
    if (queued.compareAndSet(false, true)) {
      background.execute(this::refresh);
    }
    return Finished.of(HttpStatus.ACCEPTED);
  }

  private void refresh() {
    queued.set(false);
    try {
      refreshing.refresh();
    } catch (RuntimeException e) {
      LOG.error("The catalogue could not be copied", e);
    }
  }
}
