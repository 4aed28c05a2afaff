package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.Exchanges;
import dev.countersign.application.erp.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the ERP is told of traces where nothing is exported. */
final class CountedRequestsTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  @Test
  void passesOnWhetherTheCallerRecords() {
    assertThat(headers(Optional.of(TRACE + "-" + CALLER + "-00")).get("traceparent"))
        .matches("00-" + TRACE + "-(?!" + CALLER + ")[0-9a-f]{16}-00");
  }

  @Test
  void recordsWhereNothingIsSaid() {
    assertThat(headers(Optional.of(TRACE)).get("traceparent"))
        .matches("00-" + TRACE + "-[0-9a-f]{16}-01");
  }

  @Test
  void passesNothingOnWhereThereIsNoTrace() {
    assertThat(headers(Optional.empty())).isEmpty();
  }

  private static Map<String, String> headers(Optional<String> trace) {
    var requests =
        new CountedRequests(new SimpleMeterRegistry(), new Fixed(trace), new Exchanges());
    return requests.begins("create", "erp.example").headers();
  }

  private record Fixed(Optional<String> current) implements Traces {
    @Override
    public void within(String trace, Runnable work) {
      work.run();
    }
  }
}
