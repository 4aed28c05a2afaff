package dev.countersign.web.request;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives every request its trace id, and every answer the headers that all of them bear. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EveryRequest {
  private static final String API = "/api/";
  private static final String CONTENT_SECURITY = "Content-Security-Policy";

  /** Nothing that is answered is a page, but for those that say otherwise. */
  private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

  private final WatchedRequests watched;

  EveryRequest(WatchedRequests watched) {
    this.watched = watched;
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    watched.begin(request);
    context.add(new TraceInLogs(Trace.idOf(request), Trace.spanOf(request)));
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header("X-Request-Id", Trace.idOf(request));
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "no-referrer");
    if (!response.getHeaders().contains(CONTENT_SECURITY)) {
      response.header(CONTENT_SECURITY, NO_PAGE);
    }
    if (request.getPath().startsWith(API)) {
      if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
        response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      }
      response.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
    watched.end(request, response.code());
  }
}
