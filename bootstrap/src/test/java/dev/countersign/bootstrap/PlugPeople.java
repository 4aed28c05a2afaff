package dev.countersign.bootstrap;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Clerks and approvers who ask again, under the same key, until they are answered. */
final class PlugPeople {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  /** Nothing has happened, or nobody knows; the same may be asked again. */
  private static final Set<String> PASSING = Set.of("idempotency.in_progress", "rate.limited");

  private final Supplier<URI> replica;

  /**
   * For one company.
   *
   * @param replica draws whom to ask
   */
  PlugPeople(Supplier<URI> replica) {
    this.replica = replica;
  }

  /** Has it created, submitted and approved as often as it asks; gives its path. */
  String approved(PlugCase one) {
    String path =
        "/adjustments/"
            + insisted("clerk", "/adjustments", one.body(), one.reference() + "-C").text("id");
    insisted("clerk", path + "/submit", "", one.reference() + "-S");
    if (one.levels() > 0) {
      insisted("approver", path + "/approve", "", one.reference() + "-A");
    }
    if (one.levels() > 1) {
      insisted("final", path + "/final-approve", "", one.reference() + "-F");
    }
    return path;
  }

  private Api.Answer insisted(String person, String path, String body, String key) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<Api.Answer> last = Optional.empty();
    while (System.nanoTime() < deadline) {
      last = asked(person, path, body, key);
      if (last.isPresent() && !isPassing(last.get())) {
        return success(path, last.get());
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    throw new AssertionError(path + " was not answered within " + PATIENCE + ", but " + last);
  }

  private Optional<Api.Answer> asked(String person, String path, String body, String key) {
    try {
      return Optional.of(
          Api.as(person, replica.get()).post(path, body, "If-Match", "*", "Idempotency-Key", key));
    } catch (IllegalStateException noAnswer) {
      return Optional.empty();
    }
  }

  private static boolean isPassing(Api.Answer answer) {
    boolean refused = answer.status() / 100 == 4;
    return answer.status() >= 500 || (refused && PASSING.contains(answer.text("code")));
  }

  private static Api.Answer success(String path, Api.Answer answer) {
    if (answer.status() / 100 != 2) {
      throw new AssertionError(path + ": " + answer);
    }
    return answer;
  }
}
