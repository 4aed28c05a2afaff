package dev.countersign.bootstrap.trace;

import dev.countersign.application.erp.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.util.Optional;

/** A span for each piece of work that has a name. */
record SpannedTraces(Traces logged, Spans spans) implements Traces {
  @Override
  public Optional<String> current() {
    return logged.current();
  }

  @Override
  public void within(String trace, Runnable work) {
    logged.within(trace, work);
  }

  @Override
  public void doing(String name, String trace, Runnable work) {
    Span span = spans.begin(name, SpanKind.CONSUMER, Optional.of(trace));
    try {
      logged.within(Spans.trace(span), work);
    } catch (RuntimeException fault) {
      Spans.fail(span, "fault");
      throw fault;
    } finally {
      span.end();
    }
  }
}
