package dev.countersign.application.erp;

import java.util.Optional;

/**
 * To which trace the work of a thread belongs, as W3C Trace Context has it: the 32 hexadecimal
 * digits of its id and, where they are known, the span and the flags of which the work is a part
 * ({@code id-span-flags}). It goes along to other threads, to log lines, and to the ERP.
 */
public interface Traces {
  /** Nothing belongs to any. */
  Traces NONE =
      new Traces() {
        @Override
        public Optional<String> current() {
          return Optional.empty();
        }

        @Override
        public void within(String trace, Runnable work) {
          work.run();
        }
      };

  /** That of this thread's work. */
  Optional<String> current();

  /** Does the work as a part of that trace. */
  void within(String trace, Runnable work);

  /**
   * Does it as a part of that trace which whoever watches sees apart.
   *
   * @param name what it is, of a small set
   */
  default void doing(String name, String trace, Runnable work) {
    within(trace, work);
  }

  /** The same work for another thread, as a part of this thread's trace. */
  default Runnable carried(Runnable work) {
    return current().<Runnable>map(trace -> () -> within(trace, work)).orElse(work);
  }
}
