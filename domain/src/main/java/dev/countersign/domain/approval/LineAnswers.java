package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Change;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Whether conditions hold of a line, and by what figures.
 *
 * @param date the adjustment's
 */
record LineAnswers(Line line, LocalDate date, StockFacts stock) {
  private static final Percent ALL = Percent.of("100");

  Answer to(LineCondition condition) {
    return switch (condition) {
      case LineCondition.LineValueAtLeast(var limit) -> {
        Total worth = Total.of(Stream.of(line));
        yield Answer.of(worth.isAtLeast(limit), worth);
      }
      case LineCondition.QuantityAtLeast(var limit) ->
          quantity()
              .map(Quantity::absolute)
              .map(many -> Answer.of(many.compareTo(limit) >= 0, many))
              .orElseGet(Answer.No::new);
      case LineCondition.ShareOfStockAtLeast(var limit) ->
          ofStock((quantity, onHand) -> share(quantity.absolute(), onHand, limit));
      case LineCondition.Goes(var way) -> Answer.of(way.allows(line.change().sign()), direction());
      case LineCondition.ExpiredBatch() -> expired();
      case LineCondition.NegativeStock() -> ofStock(LineAnswers::negative);
    };
  }

  private Optional<Quantity> quantity() {
    return switch (line.change()) {
      case Change.OfQuantity(var quantity) -> Optional.of(quantity);
      case Change.OfValue _ -> Optional.empty();
    };
  }

  private Direction direction() {
    return line.change().sign() > 0 ? Direction.INBOUND : Direction.OUTBOUND;
  }

  private Answer ofStock(BiFunction<Quantity, Quantity, Answer> answer) {
    return quantity()
        .map(quantity ->
            stock
                .onHand(line)
                .map(onHand -> answer.apply(quantity, onHand))
                .orElseGet(Answer.Unknown::new))
        .orElseGet(Answer.No::new);
  }

  /** Of nothing, or less, any quantity is all. */
  private static Answer share(Quantity part, Quantity onHand, Percent limit) {
    return onHand.sign() <= 0
        ? Answer.of(limit.value().compareTo(ALL.value()) <= 0, ALL)
        : Answer.of(limit.isReachedBy(part, onHand), limit.shown(part, onHand));
  }

  private static Answer negative(Quantity quantity, Quantity onHand) {
    Quantity left = onHand.plus(quantity);
    return Answer.of(quantity.sign() < 0 && left.sign() < 0, left);
  }

  private Answer expired() {
    List<Expiry> all = line.batches().stream().map(this::expiry).toList();
    return all.stream()
        .flatMap(LineAnswers::day)
        .filter(day -> day.isBefore(date))
        .min(LocalDate::compareTo)
        .<Answer>map(day -> new Answer.Yes(day.toString()))
        .orElseGet(
            () -> all.contains(new Expiry.Unknown()) ? new Answer.Unknown() : new Answer.No());
  }

  private Expiry expiry(BatchAllocation batch) {
    return batch
        .batchId()
        .map(id -> stock.expiry(line, id))
        .or(() -> batch.expiresOn().map(Expiry.On::new))
        .orElseGet(Expiry.Never::new);
  }

  private static Stream<LocalDate> day(Expiry expiry) {
    return switch (expiry) {
      case Expiry.On(var day) -> Stream.of(day);
      case Expiry.Never _, Expiry.Unknown _ -> Stream.empty();
    };
  }
}
