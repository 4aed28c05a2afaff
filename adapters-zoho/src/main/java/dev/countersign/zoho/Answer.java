package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpWrite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** How one call to Zoho ended. */
sealed interface Answer<T> {
  /** Zoho has done it. */
  record Done<T>(T body) implements Answer<T> {}

  /** Zoho says no to this very request; the code is its own. */
  record Refused<T>(int status, String code, String message) implements Answer<T> {
    ErpError error() {
      return new ErpError("erp.declined", "Zoho refused it (HTTP " + status + ")", code, message);
    }
  }

  /** Zoho cannot have done it: it was never sent, or turned away. */
  record NotExecuted<T>(ErpWrite.Nothing done, ErpError error, Optional<Duration> delay)
      implements Answer<T> {
    /** One that was never sent. */
    NotExecuted(ErpError error, Optional<Duration> delay) {
      this(ErpWrite.Nothing.UNSENT, error, delay);
    }
  }

  /** Zoho lets our account not do this: nothing is executed until somebody sets it up. */
  record Forbidden<T>(ErpError error) implements Answer<T> {}

  /** Zoho may have done it, or not. */
  record Doubtful<T>(ErpError error) implements Answer<T> {}

  /** The same, with what is read from the body; a body that cannot be read leaves doubt. */
  default <R> Answer<R> reading(Function<T, R> reader) {
    return switch (this) {
      case Done<T>(var body) -> read(body, reader);
      case Refused<T>(var status, var code, var message) -> new Refused<>(status, code, message);
      case NotExecuted<T>(var done, var error, var delay) -> new NotExecuted<>(done, error, delay);
      case Forbidden<T>(var error) -> new Forbidden<>(error);
      case Doubtful<T>(var error) -> new Doubtful<>(error);
    };
  }

  /** What Zoho answered to a read, or the reason why there is nothing to go on with. */
  default T orUnanswered() {
    return switch (this) {
      case Done<T>(var body) -> body;
      case Refused<T> refused -> throw new Unanswered(refused.error());
      case NotExecuted<T> it -> throw new Unanswered(it.error());
      case Forbidden<T>(var error) -> throw new Unanswered(error);
      case Doubtful<T>(var error) -> throw new Unanswered(error);
    };
  }

  private static <T, R> Answer<R> read(T body, Function<T, R> reader) {
    try {
      return new Done<>(reader.apply(body));
    } catch (IllegalArgumentException unreadable) {
      return new Doubtful<>(Trouble.noAnswer("its answer makes no sense"));
    }
  }
}
