package dev.countersign.web.request;

import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Has the trace id in every line that is logged for a request, on whichever thread. */
record TraceInLogs(String traceId) implements ThreadPropagatedContextElement<@Nullable String> {
  private static final String KEY = "traceId";

  @Override
  public @Nullable String updateThreadContext() {
    String before = MDC.get(KEY);
    MDC.put(KEY, traceId);
    return before;
  }

  @Override
  public void restoreThreadContext(@Nullable String before) {
    if (before == null) {
      MDC.remove(KEY);
    } else {
      MDC.put(KEY, before);
    }
  }
}
