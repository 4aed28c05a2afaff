package dev.countersign.web.event;

import dev.countersign.web.json.JsonFields;
import dev.countersign.web.person.Callers;
import dev.countersign.web.person.EventTickets;
import dev.countersign.web.request.TicketHiding;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.reactivestreams.Publisher;

/** Tells what happens to whoever listens. */
@Controller(TicketHiding.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class EventsController {
  private static final String NO_STORE = "no-store";

  private final EventStreams streams;
  private final EventTickets tickets;

  EventsController(EventStreams streams, EventTickets tickets) {
    this.streams = streams;
    this.tickets = tickets;
  }

  /** A proxy between us must neither keep the events nor hold them back. */
  @Get
  @Produces(MediaType.TEXT_EVENT_STREAM)
  HttpResponse<Publisher<Event<String>>> listen(HttpRequest<?> request) {
    return HttpResponse.<Publisher<Event<String>>>ok(streams.of(request))
        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .header("X-Accel-Buffering", "no");
  }

  @Post("/tickets")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  HttpResponse<TicketView> ticket(HttpRequest<byte[]> request) {
    JsonFields.ofOptional(request).refuseOthers();
    Callers.reader(request);
    return HttpResponse.created(TicketView.of(tickets.issue(request)))
        .header(HttpHeaders.CACHE_CONTROL, NO_STORE);
  }
}
