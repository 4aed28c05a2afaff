package dev.countersign.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
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

  /** The statements that were sent, each as long as nobody has answered it. */
  private final BlockingQueue<Statement> sent = new LinkedBlockingQueue<>();

  private final Together<Integer, String> together = new Together<>(MOST, this::read);

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
  void sendsAtOnceForOneAlone() throws Exception {
    Future<Optional<String>> one = asking(1);
    next().answer(" read");

    assertThat(one.get()).contains("1 read");
  }

  @Test
  void saysThatThereIsNothing() throws Exception {
    Future<Optional<String>> one = asking(1);
    next().answer().complete(Map.of());

    assertThat(one.get()).isEmpty();
  }

  @Test
  void readsAgainForWhomeverComesWhileAStatementIsUnderWay() throws Exception {
    Future<Optional<String>> early = asking(1);
    Statement first = next();
    Future<Optional<String>> late = asking(1);
    first.answer(" before");
    next().answer(" after");

    assertThat(early.get()).contains("1 before");
    assertThat(late.get()).contains("1 after");
  }

  @Test
  void letsThoseShareOneWhoGatherMeanwhile() throws Exception {
    var askers = new ArrayList<Future<Optional<String>>>();
    var statements = new ArrayList<Statement>();
    for (int key = 0; key < 3 * MOST; key++) {
      askers.add(asking(key));
    }
    for (int asked = 0; asked < askers.size(); ) {
      Statement statement = next();
      statements.add(statement);
      asked += statement.keys().size();
      statement.answer(" read");
    }

    assertThat(statements).allMatch(statement -> statement.keys().size() <= MOST);
    assertThat(statements).hasSizeBetween(3, 3 * MOST);
    for (int key = 0; key < askers.size(); key++) {
      assertThat(askers.get(key).get()).contains(key + " read");
    }
  }

  @Test
  void waitsForNoneThatIsStuck() throws Exception {
    Future<Optional<String>> stuck = asking(1);
    Statement hanging = next();
    Future<Optional<String>> other = asking(2);
    next().answer(" read");

    assertThat(other.get()).contains("2 read");
    assertThat(stuck.isDone()).isFalse();
    hanging.answer(" at last");
    assertThat(stuck.get()).contains("1 at last");
  }

  @Test
  void throwsWhatGoesWrongToAllWhoShareItAndReadsAgainForTheNext() throws Exception {
    List<Future<Optional<String>>> all = IntStream.range(0, 4).mapToObj(this::asking).toList();
    for (int asked = 0; asked < all.size(); ) {
      Statement statement = next();
      asked += statement.keys().size();
      statement.answer().completeExceptionally(new IllegalStateException("gone"));
    }
    for (Future<Optional<String>> each : all) {
      assertThatThrownBy(each::get)
          .isInstanceOf(ExecutionException.class)
          .rootCause()
          .hasMessage("gone");
    }
    Future<Optional<String>> next = asking(5);
    next().answer(" read");

    assertThat(next.get()).contains("5 read");
  }

  @Test
  void answersWhoeverWasInterrupted() throws Exception {
    Future<Optional<String>> early = asking(1);
    Statement first = next();
    var asked =
        new FutureTask<>(() -> {
          Thread.currentThread().interrupt();
          return together.find(2);
        });
    Thread.startVirtualThread(asked);
    next().answer(" read");

    assertThat(asked.get()).contains("2 read");
    first.answer(" read");
    assertThat(early.get()).contains("1 read");
  }

  private Statement next() throws InterruptedException {
    Statement next = sent.poll(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
    assertThat(next).as("a statement is sent").isNotNull();
    return next;
  }

  private Future<Optional<String>> asking(int key) {
    var asked = new FutureTask<>(() -> together.find(key));
    Thread.startVirtualThread(asked);
    return asked;
  }
}
