package dev.countersign.persistence.sql;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who ask at the same time share a statement: while one is under way, whoever comes
 * gathers for the next. What is answered was read after it was asked for.
 */
public final class Together<K, V> {
  /** So long a statement that is under way is waited for: it may be stuck. */
  private static final Duration PATIENCE = Duration.ofMillis(5);

  private final int most;
  private final Function<Set<K>, Map<K, V>> read;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private int underWay;

  /** Whom one who comes now joins; null where nobody waits. */
  private @Nullable Group<K, V> gathering;

  /** Those who share a statement; nobody joins it any more once that is sent. */
  private static final class Group<K, V> {
    private final Set<K> keys = new HashSet<>();
    private final CompletableFuture<Map<K, V>> answer = new CompletableFuture<>();
  }

  /**
   * @param most so many keys at most in one statement
   * @param read all that there is of these, by one statement
   */
  public Together(int most, Function<Set<K>, Map<K, V>> read) {
    this.most = most;
    this.read = read;
  }

  /** Answers what there is; what goes wrong with the statement is thrown to all who share it. */
  public Optional<V> find(K key) {
    var own = new Group<K, V>();
    Group<K, V> joined = join(own, key);
    if (joined == own) {
      send(own);
    }
    return Optional.ofNullable(answer(joined).get(key));
  }

  private Group<K, V> join(Group<K, V> own, K key) {
    lock.lock();
    try {
      Group<K, V> present = gathering;
      Group<K, V> joined = present == null || present.keys.size() >= most ? own : present;
      joined.keys.add(key);
      gathering = joined;
      return joined;
    } finally {
      lock.unlock();
    }
  }

  private void send(Group<K, V> group) {
    begin(group);
    try {
      group.answer.complete(read.apply(group.keys));
    } catch (RuntimeException | Error e) {
      group.answer.completeExceptionally(e);
    } finally {
      end();
    }
  }

  /** Waits for its turn, and lets nobody join after that. */
  private void begin(Group<K, V> group) {
    lock.lock();
    try {
      awaitTurn();
      underWay++;
      if (gathering == group) {
        gathering = null;
      }
    } finally {
      lock.unlock();
    }
  }

  private void awaitTurn() {
    try {
      long left = PATIENCE.toNanos();
      while (underWay > 0 && left > 0) {
        left = ended.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    lock.lock();
    try {
      underWay--;
      ended.signal();
    } finally {
      lock.unlock();
    }
  }

  private static <K, V> Map<K, V> answer(Group<K, V> group) {
    try {
      return group.answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
