package dev.countersign.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * One request under one key, sent by many at once to all replicas; each goes on until it gets what
 * it asked for, at the next replica where a connection breaks.
 */
final class SameRequest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final List<Api> replicas;
  private final String path;
  private final String body;
  private final String key;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger toldToWait = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  SameRequest(List<URI> replicas, String path, String body) {
    this.replicas = replicas.stream().map(base -> Api.as("clerk", base)).toList();
    this.path = path;
    this.body = body;
    this.key = "the-same-" + System.nanoTime();
  }

  /** What each of them got in the end. */
  List<Api.Answer> by(int callers) {
    return by(callers, () -> {});
  }

  /** The same, while something else happens once they are all on their way. */
  List<Api.Answer> by(int callers, Runnable meanwhile) {
    var together = new CountDownLatch(callers);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Api.Answer>> all =
          IntStream.range(0, callers)
              .mapToObj(number -> people.submit(() -> sent(number, together)))
              .toList();
      meanwhile.run();
      return all.stream().map(SameRequest::got).toList();
    }
  }

  /** What one gets who begins at that replica. */
  Api.Answer at(int first) {
    var replica = new AtomicInteger(first);
    Api.Answer answer =
        Eventually.within(LONGEST, () -> tried(replica), Optional::isPresent).orElseThrow();
    answered.incrementAndGet();
    return answer;
  }

  int answered() {
    return answered.get();
  }

  int toldToWait() {
    return toldToWait.get();
  }

  int broken() {
    return broken.get();
  }

  String key() {
    return key;
  }

  private Api.Answer sent(int number, CountDownLatch together) throws InterruptedException {
    together.countDown();
    together.await();
    return at(number);
  }

  /** Empty where it is to be sent again. */
  private Optional<Api.Answer> tried(AtomicInteger replica) {
    Api api = replicas.get(replica.get() % replicas.size());
    return once(api, replica).filter(this::isDone);
  }

  private Optional<Api.Answer> once(Api api, AtomicInteger replica) {
    try {
      return Optional.of(api.post(path, body, "Idempotency-Key", key));
    } catch (IllegalStateException connection) {
      broken.incrementAndGet();
      replica.incrementAndGet();
      return Optional.empty();
    }
  }

  private boolean isDone(Api.Answer answer) {
    if (answer.status() / 100 == 2) {
      return true;
    }
    assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
    assertThat(answer.text("code")).isEqualTo("idempotency.in_progress");
    assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
    toldToWait.incrementAndGet();
    return false;
  }

  private static Api.Answer got(Future<Api.Answer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
