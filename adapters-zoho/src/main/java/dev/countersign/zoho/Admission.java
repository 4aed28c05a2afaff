package dev.countersign.zoho;

import dev.countersign.application.budget.Entered;
import dev.countersign.application.budget.Heard;
import dev.countersign.application.budget.Limit;
import dev.countersign.application.budget.Priority;
import dev.countersign.application.budget.RequestGate;
import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets a request through when the shared budget has a place for it. */
final class Admission {
  private final RequestGate gate;
  private final Function<Reply, Heard> limits;

  /**
   * For one process.
   *
   * @param limits what an answer tells of Zoho's limits
   */
  Admission(RequestGate gate, Function<Reply, Heard> limits) {
    this.gate = gate;
    this.limits = limits;
  }

  /** Sends it, or says why there was no place in time. */
  Delivery through(Priority priority, Supplier<Delivery> request) {
    return switch (entered(priority)) {
      case Entered.TurnedAway(var reason, var delay) ->
          new Delivery.Withheld(error(reason), Optional.of(delay));
      case Entered.Pass pass -> sent(pass, request);
    };
  }

  private Delivery sent(Entered.Pass pass, Supplier<Delivery> request) {
    Heard heard = Heard.NOTHING;
    try {
      Delivery delivery = request.get();
      heard = delivery instanceof Delivery.Answered(var reply) ? limits.apply(reply) : heard;
      return delivery;
    } finally {
      gate.end(pass, heard);
    }
  }

  private Entered entered(Priority priority) {
    try {
      return gate.enter(priority, longest(priority));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Entered.TurnedAway(Limit.AT_ONCE, Duration.ofSeconds(1));
    }
  }

  /** How long it is worth waiting for a place. */
  private static Duration longest(Priority priority) {
    return switch (priority) {
      case POSTING -> Duration.ofSeconds(20);
      case PERSON -> Duration.ofSeconds(2);
      case SETTLING, BACKGROUND -> Duration.ofSeconds(90);
    };
  }

  private static ErpError error(Limit reason) {
    return switch (reason) {
      case MINUTE -> Trouble.throttled("the minute's are used up", "", "");
      case AT_ONCE -> Trouble.throttled("as many as may be are under way", "", "");
      case DAY -> Trouble.quota("", "");
    };
  }
}
