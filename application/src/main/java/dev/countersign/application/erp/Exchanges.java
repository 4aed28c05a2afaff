package dev.countersign.application.erp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a thread's work says to the ERP and hears from it, while somebody wants to know. */
public final class Exchanges {
  private final ScopedValue<List<Exchange>> heard = ScopedValue.newInstance();

  /**
   * What some work came to, and what it exchanged with the ERP, in that order.
   *
   * @param exchanges the pages of a list are one
   */
  public record Heard<T>(T done, List<Exchange> exchanges) {
    public Heard {
      exchanges = List.copyOf(exchanges);
    }

    /** The same after what was exchanged before. */
    public Heard<T> after(List<Exchange> before) {
      var all = new ArrayList<>(before);
      all.addAll(exchanges);
      return new Heard<>(done, all);
    }
  }

  /** Does the work, and listens to what it exchanges on this thread. */
  public <T> Heard<T> during(Supplier<T> work) {
    List<Exchange> exchanges = new ArrayList<>();
    T done = ScopedValue.where(heard, exchanges).call(work::get);
    return new Heard<>(done, exchanges);
  }

  /** One has ended; where nobody listens it is not even made. */
  public void tell(Supplier<Exchange> ended) {
    if (heard.isBound()) {
      add(heard.get(), ended.get());
    }
  }

  private static void add(List<Exchange> before, Exchange next) {
    if (!before.isEmpty() && next.continues(before.getLast())) {
      before.set(before.size() - 1, next.after(before.getLast()));
    } else {
      before.add(next);
    }
  }
}
