package dev.countersign.bootstrap.trace;

import dev.countersign.web.RequestWatch;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Optional;

/** A span for each request of a caller, as OpenTelemetry's conventions for HTTP servers name it. */
record RequestSpans(Spans spans) implements RequestWatch {
  private static final int FAULTS = 500;

  @Override
  public Watched begins(String method, Optional<String> trace) {
    Span span = spans.begin(method, SpanKind.SERVER, trace);
    span.setAttribute("http.request.method", method);
    return new Spanned(method, span);
  }

  private record Spanned(String method, Span span) implements Watched {
    @Override
    public Optional<String> trace() {
      return Optional.of(Spans.trace(span));
    }

    @Override
    public void isFor(String route, String path) {
      span.updateName(method + " " + route);
      span.setAttribute("http.route", route);
      span.setAttribute("url.path", path);
    }

    @Override
    public void ends(int status) {
      span.setAttribute("http.response.status_code", (long) status);
      if (status >= FAULTS) {
        Spans.fail(span, Integer.toString(status));
      }
      span.end();
    }
  }
}
