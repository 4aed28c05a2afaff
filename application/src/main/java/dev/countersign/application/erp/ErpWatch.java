package dev.countersign.application.erp;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Watches the requests to the ERP, so that operators see how many there are and how they end, and
 * auditors what was said.
 */
@FunctionalInterface
public interface ErpWatch {
  /** Sees nothing. */
  ErpWatch NOBODY = (_, _) -> UnwatchedRequest.INSTANCE;

  /**
   * A request is about to be sent.
   *
   * @param name what it is for, of a small set: {@code create}, {@code search}…
   * @param server the name of the host that it goes to
   */
  Watched begins(String name, String server);

  /** A request has ended, on the thread that asked for it; made where somebody wants to know. */
  default void told(Supplier<Exchange> exchange) {}

  /** One request under way. */
  interface Watched {
    /** To be sent along: how the ERP can tell what the request belongs to. */
    Map<String, String> headers();

    /**
     * It has ended; called once.
     *
     * @param status of the answer, as HTTP has it; 0 where none came
     */
    void ends(Ending ending, int status);
  }

  /** How a request can end. */
  enum Ending {
    /** The ERP has done what it was asked. */
    DONE,
    /** The ERP says no. */
    REFUSED,
    /** One of its limits was reached. */
    THROTTLED,
    /** The ERP failed. */
    BROKEN,
    /** No byte can have reached it. */
    NOT_SENT,
    /** No whole answer came. */
    LOST
  }
}
