package dev.countersign.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class TogetherTest {
  private static final int MOST = 8;
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  /** The statements that were sent, each as long as nobody has answered it. */
  private final BlockingQueue<Statement> sent = new LinkedBlockingQueue<>();

  private final Together<Integer, String> together =
      new Together<>(MOST, Duration.ofMinutes(1), this::read);

  /** One statement: what it asks for, and what it is to be answered. */
  private record Statement(Set<Integer> keys, CompletableFuture<Map<Integer, String>> answer) {
    void answer(String value) {
      answer.complete(keys.stream().collect(Collectors.toMap(key -> key, key -> key + value)));
    }
  }

  private Map<Integer, String> read(Set<Integer> keys) {
    var statement = new Statement(new TreeSet<>(keys), new CompletableFuture<>());
    sent.add(statement);
    return statement.answer().join();
  }

  @Test
  void sendsAtOnceForOneAlone() {
    Future<Optional<String>> one = together.findAsync(1);
    next().answer(" read");

    assertThat(one).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 read"));
  }

  @Test
  void answersOneWhoWaits() {
    Future<Optional<String>> one = waiting(1);
    next().answer(" read");

    assertThat(one).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 read"));
  }

  @Test
  void saysThatThereIsNothing() {
    Future<Optional<String>> one = together.findAsync(1);
    next().answer().complete(Map.of());

    assertThat(one).succeedsWithin(DEADLINE).isEqualTo(Optional.empty());
  }

  @Test
  void readsAgainForWhomeverComesWhileAStatementIsUnderWay() {
    Future<Optional<String>> early = together.findAsync(1);
    Statement first = next();
    Future<Optional<String>> late = together.findAsync(1);
    first.answer(" before");
    next().answer(" after");

    assertThat(early).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 before"));
    assertThat(late).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 after"));
  }

  @Test
  void letsThoseShareOneWhoGatherMeanwhile() {
    var _ = together.findAsync(0);
    Statement first = next();
    List<CompletableFuture<Optional<String>>> gathering =
        IntStream.rangeClosed(1, MOST + 3).mapToObj(together::findAsync).toList();
    Future<Optional<String>> again = together.findAsync(MOST + 3);
    first.answer(" read");
    Statement second = next();
    second.answer(" read");
    Statement third = next();
    third.answer(" read");

    assertThat(second.keys()).hasSize(MOST);
    assertThat(third.keys()).containsExactly(MOST + 1, MOST + 2, MOST + 3);
    assertThat(CompletableFuture.allOf(gathering.toArray(CompletableFuture[]::new)))
        .succeedsWithin(DEADLINE);
    assertThat(gathering.getFirst()).isCompletedWithValue(Optional.of("1 read"));
    assertThat(again).succeedsWithin(DEADLINE).isEqualTo(Optional.of(MOST + 3 + " read"));
    assertThat(sent).isEmpty();
  }

  @Test
  void waitsForNobodyWhoTakesLongWithTheAnswer() {
    var impatient = new Together<>(MOST, Duration.ofMillis(5), this::read);
    var done = new CompletableFuture<Void>();
    Future<Optional<String>> slow =
        impatient
            .findAsync(1)
            .thenApply(answer -> {
              done.join();
              return answer;
            });
    next().answer(" read");
    Future<Optional<String>> other = impatient.findAsync(2);
    next().answer(" read");

    assertThat(other).succeedsWithin(DEADLINE).isEqualTo(Optional.of("2 read"));
    assertThat(slow).isNotDone();
    done.complete(null);
    assertThat(slow).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 read"));
  }

  @Test
  void waitsForNoneThatIsStuck() {
    var impatient = new Together<>(MOST, Duration.ofMillis(5), this::read);
    Future<Optional<String>> stuck = impatient.findAsync(1);
    Statement hanging = next();
    Future<Optional<String>> other = impatient.findAsync(2);
    next().answer(" read");

    assertThat(other).succeedsWithin(DEADLINE).isEqualTo(Optional.of("2 read"));
    assertThat(stuck).isNotDone();
    hanging.answer(" at last");
    assertThat(stuck).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 at last"));
  }

  @Test
  void throwsWhatGoesWrongToAllWhoShareItAndReadsAgainForTheNext() {
    var _ = together.findAsync(0);
    Statement first = next();
    List<Future<Optional<String>>> all =
        List.of(together.findAsync(1), waiting(1), together.findAsync(2));
    first.answer(" read");
    while (!all.stream().allMatch(Future::isDone)) {
      Optional.ofNullable(sent.poll())
          .ifPresent(it -> it.answer().completeExceptionally(new IllegalStateException("gone")));
    }
    for (Future<Optional<String>> each : all) {
      assertThat(each)
          .failsWithin(DEADLINE)
          .withThrowableOfType(ExecutionException.class)
          .withCauseInstanceOf(IllegalStateException.class)
          .withMessageContaining("gone");
    }
    Future<Optional<String>> next = together.findAsync(5);
    next().answer(" read");

    assertThat(next).succeedsWithin(DEADLINE).isEqualTo(Optional.of("5 read"));
  }

  /** Who waits themselves have their own statement sent, and leave the rest to others. */
  @Test
  void keepsNobodyForTheStatementsOfOthers() {
    Future<Optional<String>> waiting = waiting(1);
    Statement first = next();
    Future<Optional<String>> late = together.findAsync(2);
    first.answer(" read");
    Statement second = next();

    assertThat(waiting).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 read"));
    assertThat(late).isNotDone();
    second.answer(" read");
    assertThat(late).succeedsWithin(DEADLINE).isEqualTo(Optional.of("2 read"));
  }

  @Test
  void answersWhoeverWasInterrupted() {
    Future<Optional<String>> early = together.findAsync(1);
    Statement first = next();
    var asked =
        new FutureTask<>(() -> {
          Thread.currentThread().interrupt();
          return together.find(2);
        });
    Thread.startVirtualThread(asked);
    first.answer(" read");
    next().answer(" read");

    assertThat(asked).succeedsWithin(DEADLINE).isEqualTo(Optional.of("2 read"));
    assertThat(early).succeedsWithin(DEADLINE).isEqualTo(Optional.of("1 read"));
  }

  private Statement next() {
    try {
      Statement next = sent.poll(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
      assertThat(next).as("a statement is sent").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Future<Optional<String>> waiting(int key) {
    var asked = new FutureTask<>(() -> together.find(key));
    Thread.startVirtualThread(asked);
    return asked;
  }
}
