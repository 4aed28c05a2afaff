package dev.countersign.simulator.zoho;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are switched on; the first that matches a request hits it. */
public final class ZohoFaults {
  private final List<ZohoFault> waiting = new ArrayList<>();
  private final StormDraws storm = new StormDraws();
  private int held;
  private long releases;

  ZohoFaults() {}

  /** Switches a fault on. */
  public synchronized void next(ZohoFault fault) {
    waiting.add(fault);
  }

  /** The faults that have not been used up. */
  public synchronized List<ZohoFault> waiting() {
    return List.copyOf(waiting);
  }

  /** Switches a fault off that has not struck; tells whether there was one. */
  public synchronized boolean cancel(ZohoFault fault) {
    return waiting.remove(fault);
  }

  /** Begins a storm: calls that no other fault hits draw one. */
  public void storm(ZohoStorm begun) {
    storm.set(Optional.of(begun));
  }

  /** The storm that is on. */
  public Optional<ZohoStorm> storm() {
    return storm.storm();
  }

  /** Ends the storm; other faults stay. */
  public void calm() {
    storm.set(Optional.empty());
  }

  /** Switches all faults off, the storm too, and releases the requests that are held. */
  public synchronized void clear() {
    waiting.clear();
    calm();
    release();
  }

  /** Lets the requests go on that are held now. */
  public synchronized void release() {
    releases++;
    notifyAll();
  }

  /** How many requests are held now. */
  public synchronized int held() {
    return held;
  }

  /** Waits until so many requests are held, ten seconds at most; tells whether they are. */
  public synchronized boolean awaitHeld(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (held < count && System.nanoTime() < end) {
      wait(100);
    }
    return held >= count;
  }

  Optional<ZohoFault> take(ZohoCallKind kind, String method, String path) {
    return asked(method, path).or(() -> storm.draw(kind));
  }

  private synchronized Optional<ZohoFault> asked(String method, String path) {
    for (int i = 0; i < waiting.size(); i++) {
      ZohoFault fault = waiting.get(i);
      if (fault.matches(method, path)) {
        return fault.skip() > 0 ? passed(i, fault) : hit(i, fault);
      }
    }
    return Optional.empty();
  }

  private Optional<ZohoFault> passed(int index, ZohoFault fault) {
    waiting.set(index, fault.passed());
    return Optional.empty();
  }

  private Optional<ZohoFault> hit(int index, ZohoFault fault) {
    if (fault.times() > 1) {
      waiting.set(index, fault.times(fault.times() - 1));
    } else if (fault.times() >= 0) {
      waiting.remove(index);
    }
    return Optional.of(fault);
  }

  /** Waits as the fault asks. */
  void pause(ZohoFault fault) {
    try {
      if (fault.kind() == ZohoFault.Kind.HOLD) {
        hold();
      } else {
        Thread.sleep(Duration.ofMillis(fault.millis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void hold() throws InterruptedException {
    long before = releases;
    held++;
    notifyAll();
    while (releases == before) {
      wait();
    }
    held--;
  }
}
