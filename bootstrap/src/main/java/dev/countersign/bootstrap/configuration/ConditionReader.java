package dev.countersign.bootstrap.configuration;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.approval.Condition;
import dev.countersign.domain.approval.LineCondition;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one condition of a rule.
 *
 * @param key its name in the policy
 * @param allowed what may stand there, in words
 * @param reading gives the condition; empty where something else stands there
 */
record ConditionReader(
    String key, String allowed, Function<@Nullable Object, Optional<? extends Condition>> reading) {
  private static final List<ConditionReader> ALL =
      List.of(
          ofAmount("value-at-least", WholeCondition.ValueAtLeast::new),
          ofAmount("value-below", WholeCondition.ValueBelow::new),
          ofAmount("loss-value-at-least", WholeCondition.LossAtLeast::new),
          ofAmount("gain-value-at-least", WholeCondition.GainAtLeast::new),
          ofAmount("value-per-day-at-least", WholeCondition.DayValueAtLeast::new),
          ofAmount("count-value-at-least", WholeCondition.CountValueAtLeast::new),
          ofTexts("reasons", WholeCondition.Reasons::new),
          ofTexts("causes", WholeCondition.Causes::new),
          ofTexts("locations", ConditionReader::locations),
          new ConditionReader(
              "type",
              "QUANTITY or VALUE",
              value ->
                  PolicyValues.word(value, EnumSet.allOf(AdjustmentType.class))
                      .map(WholeCondition.OfType::new)),
          new ConditionReader(
              "backdated-days-at-least",
              "a whole number of days, 0 to 9999",
              value -> PolicyValues.number(value).map(WholeCondition.BackdatedAtLeast::new)),
          simply("without-count", new WholeCondition.WithoutCount()),
          new ConditionReader(
              "tracking",
              "a list of NONE, BATCH, SERIAL",
              value ->
                  PolicyValues.words(value, Tracking.values()).map(WholeCondition.TrackedAs::new)),
          ofAmount("line-value-at-least", LineCondition.LineValueAtLeast::new),
          new ConditionReader(
              "quantity-at-least",
              "a quantity such as 12 or 0.5",
              value ->
                  PolicyValues.decimal(value)
                      .map(Quantity::new)
                      .map(LineCondition.QuantityAtLeast::new)),
          new ConditionReader(
              "share-of-stock-at-least",
              "a percentage such as 20 or 12.5",
              value ->
                  PolicyValues.decimal(value)
                      .map(Percent::new)
                      .map(LineCondition.ShareOfStockAtLeast::new)),
          new ConditionReader(
              "direction",
              "INBOUND or OUTBOUND",
              value ->
                  PolicyValues.word(value, EnumSet.of(Direction.INBOUND, Direction.OUTBOUND))
                      .map(LineCondition.Goes::new)),
          simply("expired-batch", new LineCondition.ExpiredBatch()),
          simply("negative-stock", new LineCondition.NegativeStock()));

  static Optional<ConditionReader> of(String key) {
    return ALL.stream().filter(reader -> reader.key.equals(key)).findFirst();
  }

  /** All that there are, as an error lists them. */
  static String names() {
    return ALL.stream().map(ConditionReader::key).collect(Collectors.joining(", "));
  }

  Optional<? extends Condition> read(@Nullable Object value) {
    return reading.apply(value);
  }

  private static ConditionReader ofAmount(String key, Function<Amount, Condition> make) {
    return new ConditionReader(
        key,
        "an amount such as 50 or 50.25",
        value -> PolicyValues.decimal(value).map(Amount::new).map(make));
  }

  private static ConditionReader ofTexts(String key, Function<Set<String>, Condition> make) {
    return new ConditionReader(
        key, "a list of texts", value -> PolicyValues.texts(value).map(make));
  }

  private static ConditionReader simply(String key, Condition condition) {
    return new ConditionReader(
        key,
        "true, or be left out",
        value -> PolicyValues.isTrue(value) ? Optional.of(condition) : Optional.empty());
  }

  private static Condition locations(Set<String> ids) {
    return new WholeCondition.Locations(
        ids.stream().map(LocationId::new).collect(Collectors.toSet()));
  }
}
