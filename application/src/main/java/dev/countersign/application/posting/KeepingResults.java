package dev.countersign.application.posting;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.RecordedAdjustment;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.Exchange;
import dev.countersign.application.erp.Exchanges.Heard;
import dev.countersign.domain.adjustment.Adjustment;
import dev.countersign.domain.adjustment.Approved;
import dev.countersign.domain.adjustment.Posted;
import dev.countersign.domain.catalogue.ItemId;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what became of a claimed step: with it the adjustment's next version, and what to audit.
 */
final class KeepingResults {
  private static final System.Logger LOG = System.getLogger("countersign.posting");
  private static final int TRIES = 5;

  private final Postings postings;
  private final Adjustments adjustments;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final Consumer<Set<ItemId>> onStockMoved;

  KeepingResults(
      Postings postings,
      Adjustments adjustments,
      InstantSource clock,
      Supplier<UUID> ids,
      Consumer<Set<ItemId>> onStockMoved) {
    this.postings = postings;
    this.adjustments = adjustments;
    this.clock = clock;
    this.ids = ids;
    this.onStockMoved = onStockMoved;
  }

  /**
   * Tries again where somebody else changed the adjustment meanwhile.
   *
   * @param heard what came of the step, and what was said for that
   */
  void keep(ClaimedStep claim, Heard<Worked> heard) {
    for (int i = 0; i < TRIES; i++) {
      switch (settled(claim, heard.done(), heard.exchanges())) {
        case DONE -> {
          tell(claim, heard.done().result());
          return;
        }
        case LEASE_LOST -> {
          LOG.log(Level.WARNING, "step {0} was taken over; its answer is dropped", claim.number());
          return;
        }
        case STALE -> {}
      }
    }
    LOG.log(Level.WARNING, "step {0} stays open: its adjustment keeps changing", claim.number());
  }

  private Postings.Settled settled(ClaimedStep claim, Worked worked, List<Exchange> exchanges) {
    RecordedAdjustment before = adjustments.find(claim.adjustmentId()).orElseThrow();
    if (worked.mayHaveMovedStock(claim.step())) {
      onStockMoved.accept(before.adjustment().content().items());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Adjustment> next = next(before.adjustment(), worked.books(), now);
    StepResult result = worked.result();
    var entry = StepEntry.of(ids.get(), now, claim, result, exchanges, before.adjustment(), next);
    return postings.settle(claim, result, entry, next);
  }

  private static Optional<Adjustment> next(Adjustment before, Worked.Books books, Instant now) {
    return switch (books) {
      case UNCHANGED -> Optional.empty();
      case ENTERED ->
          before instanceof Approved approved
              ? Optional.of(approved.posted(now))
              : Optional.empty();
      case LEFT ->
          before instanceof Posted posted ? Optional.of(posted.voided(now)) : Optional.empty();
    };
  }

  /** One line for each outcome; what an operator should look at is a warning. */
  private static void tell(ClaimedStep claim, StepResult result) {
    String step = claim.step().operation() + " of adjustment " + claim.adjustmentId();
    switch (result) {
      case StepResult.Confirmed _ -> LOG.log(Level.INFO, "{0}: confirmed", step);
      case StepResult.ConfirmAgain(var id, var delay) ->
          LOG.log(Level.INFO, "{0}: document {1} is not booked yet, read {2}", step, id, in(delay));
      case StepResult.SendAgain(var delay, var absent, var error) ->
          warn(step, absent + ", sent again " + in(delay), error);
      case StepResult.LookAgain(var delay, _, var error) ->
          warn(step, "uncertain, looked for " + in(delay), error);
      case StepResult.CheckAgain(var delay, var error) ->
          warn(step, "refused, looked for " + in(delay), error);
      case StepResult.Failed(_, var error) -> warn(step, "FAILED, a person must decide", error);
      case StepResult.GivenUp(var error) -> warn(step, "declined and given up", error);
    }
  }

  private static void warn(String step, String outcome, ErpError error) {
    String why =
        Stream.of(error.code(), error.message(), error.erpCode(), error.erpMessage())
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(" "));
    LOG.log(Level.WARNING, "{0}: {1}; {2}", step, outcome, why);
  }

  /** As durations are written in the configuration. */
  private static String in(Duration delay) {
    return delay.isZero()
        ? "at once"
        : "in " + delay.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }
}
