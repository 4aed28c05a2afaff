package dev.countersign.web.health;

import static dev.countersign.web.json.Plain.orNull;

import dev.countersign.application.budget.BudgetState;
import dev.countersign.application.budget.BudgetState.Closed;
import dev.countersign.web.json.WireView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The requests to the ERP that all replicas share.
 *
 * @param perMinute the minute's limit, as far as it has been learnt
 * @param inMinute requests that count against it
 * @param atOnce the limit of requests under way
 * @param dayEnds when the day's requests are all there again
 * @param closedUntil until when the ERP has asked to be left alone; null where it has not
 * @param closedBy by which limit: {@code MINUTE}, {@code DAY} or {@code AT_ONCE}
 */
@WireView
record BudgetView(
    int perMinute,
    int inMinute,
    int atOnce,
    int running,
    long leftToday,
    Instant dayEnds,
    @Nullable Instant closedUntil,
    @Nullable String closedBy) {
  static BudgetView of(BudgetState state) {
    return new BudgetView(
        state.perMinute(),
        state.inMinute(),
        state.atOnce(),
        state.running(),
        state.leftToday(),
        state.dayEnds(),
        orNull(state.closed().map(Closed::until)),
        orNull(state.closed().map(closed -> closed.limit().name())));
  }
}
