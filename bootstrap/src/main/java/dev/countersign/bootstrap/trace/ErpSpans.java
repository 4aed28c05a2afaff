package dev.countersign.bootstrap.trace;

import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.erp.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A span for each request to the ERP, which is told its name; others watch as well. */
record ErpSpans(ErpWatch others, Spans spans, Traces traces) implements ErpWatch {
  @Override
  public Watched begins(String name, String server) {
    Span span = spans.begin(name, SpanKind.CLIENT, traces.current());
    span.setAttribute("server.address", server);
    return new Spanned(others.begins(name, server), span);
  }

  @Override
  public void told(Supplier<Exchange> exchange) {
    others.told(exchange);
  }

  private record Spanned(Watched others, Span span) implements Watched {
    @Override
    public Map<String, String> headers() {
      return Map.of("traceparent", "00-" + Spans.trace(span));
    }

    @Override
    public void ends(Ending ending, int status) {
      others.ends(ending, status);
      String outcome = ending.name().toLowerCase(Locale.ROOT);
      span.setAttribute("countersign.erp.outcome", outcome);
      if (status > 0) {
        span.setAttribute("http.response.status_code", (long) status);
      }
      if (ending != Ending.DONE) {
        Spans.fail(span, outcome);
      }
      span.end();
    }
  }
}
