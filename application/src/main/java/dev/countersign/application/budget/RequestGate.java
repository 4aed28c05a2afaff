package dev.countersign.application.budget;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where this process's requests to the ERP wait for their places in the shared budget: by priority,
 * then in the order of their coming. Only the first asks the budget; a budget that cannot be asked
 * throws, before anything was sent.
 */
public final class RequestGate {
  private static final System.Logger LOG = System.getLogger("countersign.budget");

  /** How often the first asks again, so that the other replicas know that somebody waits. */
  private static final Duration ASKING = Duration.ofSeconds(1);

  private final RequestBudget budget;
  private final Duration lease;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final PriorityQueue<Waiter> waiters =
      new PriorityQueue<>(Comparator.comparing(Waiter::priority).thenComparingLong(Waiter::number));
  private long numbers;
  private long moves;

  /**
   * For one process.
   *
   * @param lease after which a request has surely ended
   */
  public RequestGate(RequestBudget budget, Duration lease) {
    this.budget = budget;
    this.lease = lease;
  }

  /** Waits for a place, so long at most; at once turned away where the wait would be longer. */
  public Entered enter(Priority priority, Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    Waiter waiter = joined(priority);
    try {
      return entered(waiter, deadline);
    } finally {
      left(waiter);
    }
  }

  /** Gives the place back; an answer is worth more than its place, so nothing is thrown. */
  public void end(Entered.Pass pass, Heard heard) {
    try {
      budget.end(pass.place(), heard);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "a place was not given back; its lease runs out", fault);
    }
    stir();
  }

  /** How many wait here. */
  public int waiting() {
    lock.lock();
    try {
      return waiters.size();
    } finally {
      lock.unlock();
    }
  }

  private Entered entered(Waiter waiter, long deadline) throws InterruptedException {
    while (true) {
      if (!isFirst(waiter, deadline)) {
        return new Entered.TurnedAway(Limit.AT_ONCE, ASKING);
      }
      long seen = moves();
      switch (budget.take(waiter.priority(), lease)) {
        case Taking.Granted(var place) -> {
          return new Entered.Pass(place);
        }
        case Taking.Full(var reason, var wait) -> {
          if (wait.toNanos() > deadline - System.nanoTime()) {
            return new Entered.TurnedAway(reason, wait);
          }
          pause(seen, wait.compareTo(ASKING) < 0 ? wait : ASKING);
        }
      }
    }
  }

  /** Waits until nobody goes before it; false where the time is up first. */
  private boolean isFirst(Waiter waiter, long deadline) throws InterruptedException {
    lock.lock();
    try {
      long left = deadline - System.nanoTime();
      while (!waiter.equals(waiters.peek()) && left > 0) {
        left = moved.awaitNanos(left);
      }
      return waiter.equals(waiters.peek());
    } finally {
      lock.unlock();
    }
  }

  private long moves() {
    lock.lock();
    try {
      return moves;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a place given back or a waiter gone since then, so long at most. */
  private void pause(long seen, Duration wait) throws InterruptedException {
    lock.lock();
    try {
      long left = wait.toNanos();
      while (moves == seen && left > 0) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private Waiter joined(Priority priority) {
    lock.lock();
    try {
      var waiter = new Waiter(priority, numbers++);
      waiters.add(waiter);
      return waiter;
    } finally {
      lock.unlock();
    }
  }

  private void left(Waiter waiter) {
    lock.lock();
    try {
      waiters.remove(waiter);
      moves++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void stir() {
    lock.lock();
    try {
      moves++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Somebody in the queue, told apart by the number. */
  private record Waiter(Priority priority, long number) {}
}
