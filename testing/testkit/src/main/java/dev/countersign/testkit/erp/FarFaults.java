package dev.countersign.testkit.erp;

import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpWrite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What goes wrong on the way to an ERP that is none but in memory. */
final class FarFaults {
  private static final ErpError DOWN = ErpError.of("erp.unreachable", "The ERP is down");
  private static final ErpError LOST = ErpError.of("erp.in_doubt", "The answer was lost");

  /** What the next create meets. */
  private enum Next {
    NOTHING,
    REFUSAL,
    THROTTLE
  }

  private boolean down;
  private boolean losing;
  private Next next = Next.NOTHING;
  private Optional<FarFault> met = Optional.empty();

  void goDown() {
    down = true;
  }

  void comeBack() {
    down = false;
  }

  void loseNextAnswer() {
    losing = true;
  }

  void refuseNext() {
    next = Next.REFUSAL;
  }

  void throttleNext() {
    next = Next.THROTTLE;
  }

  void meets(FarFault fault) {
    met = Optional.of(fault);
  }

  boolean isDown() {
    return down;
  }

  ErpWrite create(Supplier<ErpWrite> execution) {
    Next expected = next;
    next = Next.NOTHING;
    return switch (expected) {
      case NOTHING -> write(execution);
      case REFUSAL -> refused();
      case THROTTLE -> waits("erp.throttled", Duration.ofMinutes(1));
    };
  }

  ErpWrite write(Supplier<ErpWrite> execution) {
    if (down) {
      return unreached();
    }
    Optional<FarFault> fault = met;
    met = Optional.empty();
    return fault.map(it -> struck(it, execution)).orElseGet(() -> whole(execution));
  }

  private ErpWrite struck(FarFault fault, Supplier<ErpWrite> execution) {
    return switch (fault) {
      case UNDONE_SILENCE, UNDONE_RESET, UNDONE_GATEWAY, UNDONE_ERROR, UNDONE_UNAVAILABLE ->
          new ErpWrite.InDoubt(LOST);
      case DONE_SILENCE,
          DONE_RESET,
          DONE_GATEWAY,
          DONE_ERROR,
          DONE_UNAVAILABLE,
          DONE_CUT_SHORT,
          DONE_GARBLED,
          DONE_NAMELESS -> {
        losing = true;
        yield whole(execution);
      }
      case LIMIT_MINUTE -> waits("erp.throttled", Duration.ofMinutes(1));
      case LIMIT_AT_ONCE -> waits("erp.throttled", Duration.ofSeconds(1));
      case LIMIT_DAY -> waits("erp.quota", Duration.ofHours(1));
      case DOOR_CLOSED, DOOR_FORBIDDEN -> waits("erp.not_authorised", Duration.ofMinutes(5));
      case DOOR_EXPIRED -> whole(execution);
      case NO_AS_SUCCESS -> refused();
    };
  }

  private static ErpWrite unreached() {
    return ErpWrite.NotSent.unsent(DOWN, Optional.empty());
  }

  private static ErpWrite refused() {
    return new ErpWrite.Declined(
        ErpWrite.Cause.REFUSED, new ErpError("erp.declined", "Refused", "99900", "No"));
  }

  private static ErpWrite waits(String code, Duration delay) {
    return ErpWrite.NotSent.refused(ErpError.of(code, "Not now"), Optional.of(delay));
  }

  private ErpWrite whole(Supplier<ErpWrite> execution) {
    ErpWrite result = execution.get();
    return isLost() ? new ErpWrite.InDoubt(LOST) : result;
  }

  /** Why a read brings nothing. */
  Optional<ErpError> reading() {
    if (down) {
      return Optional.of(DOWN);
    }
    return isLost() ? Optional.of(LOST) : Optional.empty();
  }

  private boolean isLost() {
    boolean lost = losing;
    losing = false;
    return lost;
  }
}
