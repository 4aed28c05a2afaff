package dev.countersign.web.request;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Has the trace id in every line that is logged for a request, on whichever thread, and the span
 * beside it; blank is none.
 */
record TraceInLogs(String traceId, String span)
    implements ThreadPropagatedContextElement<TraceInLogs> {
  private static final String TRACE_ID = "traceId";
  private static final String SPAN = "span";

  @Override
  public TraceInLogs updateThreadContext() {
    var before = new TraceInLogs(text(MDC.get(TRACE_ID)), text(MDC.get(SPAN)));
    restoreThreadContext(this);
    return before;
  }

  @Override
  public void restoreThreadContext(TraceInLogs before) {
    put(TRACE_ID, before.traceId);
    put(SPAN, before.span);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void put(String key, String value) {
    if (value.isEmpty()) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }
}
