package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A create that a fault holds in process. */
record Held(ExecutorService thread, Future<Answer> future) implements AutoCloseable {

  static Held create(Client client, ZohoSimulator simulator) throws InterruptedException {
    int held = simulator.faults().held();
    ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
    Future<Answer> future = thread.submit(() -> client.create(laptops("-1")));
    assertThat(simulator.faults().awaitHeld(held + 1)).isTrue();
    return new Held(thread, future);
  }

  Answer answer() throws Exception {
    return future.get(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
