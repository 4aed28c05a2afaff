package dev.countersign.web.request;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells whoever asks an address for its methods; to the framework that is one it does not know. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AskedMethods {
  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request.getMethod() == HttpMethod.OPTIONS
        && response.code() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
      response.status(HttpStatus.NO_CONTENT).body(null);
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }
  }
}
