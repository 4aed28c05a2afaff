package dev.countersign.bootstrap.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.Optional;

/** Begins spans of traces that are written as {@code id-span-flags}. */
final class Spans {
  private final Tracer tracer;

  Spans(Tracer tracer) {
    this.tracer = tracer;
  }

  /** A part of that trace, or of one that begins with it. */
  Span begin(String name, SpanKind kind, Optional<String> trace) {
    Context parent = trace.map(Spans::context).orElse(Context.root());
    return tracer.spanBuilder(name).setSpanKind(kind).setParent(parent).startSpan();
  }

  /** The trace as those belong to it whom this span makes necessary. */
  static String trace(Span span) {
    SpanContext context = span.getSpanContext();
    return context.getTraceId() + "-" + context.getSpanId() + "-" + context.getTraceFlags().asHex();
  }

  /** Fails it, for a reason of a small set. */
  static void fail(Span span, String reason) {
    span.setStatus(StatusCode.ERROR);
    span.setAttribute("error.type", reason);
  }

  private static Context context(String trace) {
    String[] parts = trace.split("-", 3);
    return Context.root().with(Span.wrap(parts.length == 3 ? known(parts) : untold(trace)));
  }

  private static SpanContext known(String[] parts) {
    return SpanContext.createFromRemoteParent(
        parts[0], parts[1], TraceFlags.fromHex(parts[2], 0), TraceState.getDefault());
  }

  /** Of a trace that nobody has told a collector of: one's parent has to have some name. */
  private static SpanContext untold(String id) {
    return SpanContext.createFromRemoteParent(
        id,
        IdGenerator.random().generateSpanId(),
        TraceFlags.getSampled(),
        TraceState.getDefault());
  }
}
