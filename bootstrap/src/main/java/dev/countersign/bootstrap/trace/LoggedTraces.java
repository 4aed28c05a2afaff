package dev.countersign.bootstrap.trace;

import dev.countersign.application.erp.Traces;
import java.util.Optional;
import org.slf4j.MDC;

/** The trace that stands in a thread's log lines. */
final class LoggedTraces implements Traces {
  /** As the HTTP adapter has them. */
  private static final String TRACE_ID = "traceId";

  private static final String SPAN = "span";

  @Override
  public Optional<String> current() {
    return said(TRACE_ID).map(id -> said(SPAN).map(span -> id + "-" + span).orElse(id));
  }

  @Override
  public void within(String trace, Runnable work) {
    String before = current().orElse("");
    put(trace);
    try {
      work.run();
    } finally {
      put(before);
    }
  }

  private static void put(String trace) {
    String[] parts = trace.split("-", 2);
    put(TRACE_ID, parts[0]);
    put(SPAN, parts.length > 1 ? parts[1] : "");
  }

  private static Optional<String> said(String key) {
    return Optional.ofNullable(MDC.get(key)).filter(text -> !text.isEmpty());
  }

  private static void put(String key, String text) {
    if (text.isEmpty()) {
      MDC.remove(key);
    } else {
      MDC.put(key, text);
    }
  }
}
