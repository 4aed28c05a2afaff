package dev.countersign.persistence.sql;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who ask at the same time share a statement: while one is under way, whoever comes
 * gathers for the next. What is answered was read after it was asked for.
 */
public final class Together<K, V> {
  /** So many turns, one after the other, has a thread that waits for no answer itself. */
  private static final int AT_A_STRETCH = 1000;

  private static final int MOST_THREADS = 8;

  /** Where all are taken, since answers take long or statements are stuck, virtual ones. */
  private static final Executor OF_THE_PLATFORM =
      new ThreadPoolExecutor(
          0,
          MOST_THREADS,
          1,
          TimeUnit.MINUTES,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("together-", 1).factory(),
          (task, _) -> Thread.startVirtualThread(task));

  private final int most;
  private final Executor afterPatience;
  private final Function<Set<K>, Map<K, V>> read;
  private final ReentrantLock lock = new ReentrantLock();
  private int underWay;

  /** Those who wait until no statement is under way; the last group is joined by who comes. */
  private final Deque<Group<K, V>> waiting = new ArrayDeque<>();

  /** Who of them do not wait any longer when the time is up. */
  private @Nullable Group<K, V> watched;

  /** Those who share a statement. */
  private static final class Group<K, V> {
    private final Map<K, CompletableFuture<Optional<V>>> asked = new HashMap<>();

    private CompletableFuture<Optional<V>> add(K key) {
      return asked.computeIfAbsent(key, _ -> new CompletableFuture<>());
    }

    private void complete(CompletableFuture<Map<K, V>> ended) {
      asked.forEach((key, answer) -> {
        if (ended.isCompletedExceptionally()) {
          answer.completeExceptionally(ended.exceptionNow());
        } else {
          answer.complete(Optional.ofNullable(ended.resultNow().get(key)));
        }
      });
    }
  }

  /**
   * @param most so many keys at most in one statement
   * @param patience after this, or twice this, those who wait first for a statement that is under
   *     way do not wait any longer: it may be stuck
   * @param read all that there is of these, by one statement
   */
  public Together(int most, Duration patience, Function<Set<K>, Map<K, V>> read) {
    this.most = most;
    this.afterPatience =
        CompletableFuture.delayedExecutor(
            patience.toNanos(), TimeUnit.NANOSECONDS, Together::onAThread);
    this.read = read;
  }

  /** Answers what there is; what goes wrong with the statement is thrown to all who share it. */
  public Optional<V> find(K key) {
    return answer(ask(key, () -> takeTurns(1)));
  }

  /**
   * The same, without a thread that waits. What takes long or blocks is to be done with the answer
   * on another thread: others are answered after it.
   */
  public CompletableFuture<Optional<V>> findAsync(K key) {
    return ask(key, this::takeTurnsElsewhere);
  }

  /**
   * @param begin has the statement sent where none is under way
   */
  private CompletableFuture<Optional<V>> ask(K key, Runnable begin) {
    CompletableFuture<Optional<V>> answer;
    boolean free;
    lock.lock();
    try {
      Group<K, V> joined = gathering();
      answer = joined.add(key);
      free = underWay == 0;
      if (free) {
        underWay++;
      } else if (watched == null) {
        watch(joined);
      }
    } finally {
      lock.unlock();
    }
    if (free) {
      begin.run();
    }
    return answer;
  }

  private Group<K, V> gathering() {
    Group<K, V> last = waiting.peekLast();
    if (last == null || last.asked.size() >= most) {
      last = new Group<>();
      waiting.add(last);
    }
    return last;
  }

  /** One is watched at a time: the first that waits. */
  private void watch(@Nullable Group<K, V> group) {
    watched = null;
    if (group != null) {
      afterPatience.execute(this::sendLate);
      watched = group;
    }
  }

  private void sendLate() {
    Group<K, V> late;
    lock.lock();
    try {
      late = waiting.remove(watched) ? watched : null;
      underWay += late == null ? 0 : 1;
      watch(waiting.peek());
    } finally {
      lock.unlock();
    }
    if (late != null) {
      try {
        send(late);
      } finally {
        takeTurns(AT_A_STRETCH);
      }
    }
  }

  private void takeTurns(int most) {
    boolean awaited = true;
    try {
      for (int i = 0; awaited && i < most; i++) {
        awaited = takeTurn();
      }
    } finally {
      if (awaited) {
        passTurn();
      }
    }
  }

  /** False, and the turn given up, where nobody waits. Nobody joins the group from here on. */
  private boolean takeTurn() {
    Group<K, V> group;
    lock.lock();
    try {
      group = waiting.poll();
      underWay -= group == null ? 1 : 0;
    } finally {
      lock.unlock();
    }
    if (group != null) {
      send(group);
    }
    return group != null;
  }

  private void passTurn() {
    boolean awaited;
    lock.lock();
    try {
      awaited = !waiting.isEmpty();
      underWay -= awaited ? 0 : 1;
    } finally {
      lock.unlock();
    }
    if (awaited) {
      takeTurnsElsewhere();
    }
  }

  private void takeTurnsElsewhere() {
    onAThread(() -> takeTurns(AT_A_STRETCH));
  }

  /**
   * One of the platform, for which waiting for the database is one call of the system; a virtual
   * one where the system has no more of them, for what is to be done must not be lost.
   */
  private static void onAThread(Runnable task) {
    try {
      OF_THE_PLATFORM.execute(task);
    } catch (OutOfMemoryError e) {
      Thread.startVirtualThread(task);
    }
  }

  /** Who comes while the answers are given gathers for the next statement, too. */
  private void send(Group<K, V> group) {
    group.complete(ended(group.asked.keySet()));
  }

  private CompletableFuture<Map<K, V>> ended(Set<K> keys) {
    try {
      return CompletableFuture.completedFuture(read.apply(keys));
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static <V> Optional<V> answer(CompletableFuture<Optional<V>> asked) {
    try {
      return asked.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
