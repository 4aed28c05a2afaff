package dev.countersign.bootstrap;

import dev.countersign.application.erp.Traces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.MDC;

/** The trace that stands in a thread's log lines. */
@Singleton
final class LoggedTraces implements Traces {
  /** As the HTTP adapter has it. */
  private static final String KEY = "traceId";

  @Override
  public Optional<String> current() {
    return Optional.ofNullable(MDC.get(KEY)).filter(trace -> !trace.isEmpty());
  }

  @Override
  public void within(String trace, Runnable work) {
    String before = MDC.get(KEY);
    put(trace);
    try {
      work.run();
    } finally {
      put(before == null ? "" : before);
    }
  }

  private static void put(String trace) {
    if (trace.isEmpty()) {
      MDC.remove(KEY);
    } else {
      MDC.put(KEY, trace);
    }
  }
}
