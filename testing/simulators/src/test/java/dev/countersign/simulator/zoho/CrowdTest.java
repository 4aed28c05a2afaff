package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.adjustment;
import static dev.countersign.simulator.zoho.Bodies.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of calls from many clients at once. */
final class CrowdTest extends SimulatorTest {
  private static final int CALLS = 3000;
  private static final int AT_ONCE = 50;

  @Test
  void booksEveryOneOfThousandsOfCallsOnce() throws Exception {
    simulator.rules(simulator.rules().limits(0, 0, 0));
    var gate = new Semaphore(AT_ONCE);
    List<Callable<Answer>> crowd =
        IntStream.range(0, CALLS)
            .<Callable<Answer>>mapToObj(it -> () -> created(it, gate))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(crowd)) {
        assertThat(answer.get().code()).isZero();
      }
    }

    assertThat(simulator.journal().count(ZohoCallKind.CREATE)).isEqualTo(CALLS);
    assertThat(simulator.books().references("CROWD-"))
        .hasSize(CALLS)
        .allSatisfy((_, tally) -> assertThat(tally).isEqualTo(new ZohoTally(1, 1)));
    assertThat(simulator.books().onHand(ZohoDemo.LAPTOP, ZohoDemo.WAREHOUSE_1))
        .isEqualByComparingTo("-2960");
    assertThat(simulator.usage().mostInProcess()).isBetween(1, AT_ONCE);
  }

  private Answer created(int number, Semaphore gate) throws Exception {
    gate.acquire();
    try {
      return client.create(adjustment("CROWD-" + number, line(ZohoDemo.LAPTOP, "-1")));
    } finally {
      gate.release();
    }
  }
}
