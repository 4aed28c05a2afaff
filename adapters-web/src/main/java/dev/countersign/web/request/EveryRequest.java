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

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new TraceInLogs(Trace.idOf(request)));
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header("X-Request-Id", Trace.idOf(request));
    response.header("X-Content-Type-Options", "nosniff");
    if (request.getPath().startsWith(API)) {
      response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      response.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
  }
}
