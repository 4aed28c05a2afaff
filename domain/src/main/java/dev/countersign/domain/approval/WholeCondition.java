package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import java.math.BigDecimal;
import java.util.Set;

/** What a rule asks of an adjustment as a whole. */
public sealed interface WholeCondition extends Condition {
  /** The absolute total is at least so much. */
  record ValueAtLeast(Amount limit) implements WholeCondition {}

  /** The absolute total is below so much; never where an item has no cost. */
  record ValueBelow(Amount limit) implements WholeCondition {}

  /** The outbound lines are worth at least so much. */
  record LossAtLeast(Amount limit) implements WholeCondition {}

  /** The inbound lines are worth at least so much. */
  record GainAtLeast(Amount limit) implements WholeCondition {}

  /** All that its creator submitted that day and still stands, this one included. */
  record DayValueAtLeast(Amount limit) implements WholeCondition {}

  /** All adjustments of its count together; never where it comes from no count here. */
  record CountValueAtLeast(Amount limit) implements WholeCondition {}

  /** The reason is one of these, by the ERP's text. */
  record Reasons(Set<String> texts) implements WholeCondition {
    public Reasons {
      texts = Set.copyOf(texts);
    }
  }

  /** Some line names one of these causes. */
  record Causes(Set<String> names) implements WholeCondition {
    public Causes {
      names = Set.copyOf(names);
    }
  }

  /** Some line's stock is at one of these. */
  record Locations(Set<LocationId> ids) implements WholeCondition {
    public Locations {
      ids = Set.copyOf(ids);
    }
  }

  /** It is of this type. */
  record OfType(AdjustmentType type) implements WholeCondition {}

  /** It is dated so many days before the day on which it is judged. */
  record BackdatedAtLeast(int days) implements WholeCondition {}

  /** Some line was not made by completing a count here. */
  record WithoutCount() implements WholeCondition {}

  /** Every line's item is tracked in one of these ways. */
  record TrackedAs(Set<Tracking> ways) implements WholeCondition {
    public TrackedAs {
      ways = Set.copyOf(ways);
    }
  }

  @Override
  default String name() {
    return switch (this) {
      case ValueAtLeast _ -> "value-at-least";
      case ValueBelow _ -> "value-below";
      case LossAtLeast _ -> "loss-value-at-least";
      case GainAtLeast _ -> "gain-value-at-least";
      case DayValueAtLeast _ -> "value-per-day-at-least";
      case CountValueAtLeast _ -> "count-value-at-least";
      case Reasons _ -> "reasons";
      case Causes _ -> "causes";
      case Locations _ -> "locations";
      case OfType _ -> "type";
      case BackdatedAtLeast _ -> "backdated-days-at-least";
      case WithoutCount _ -> "without-count";
      case TrackedAs _ -> "tracking";
    };
  }

  @Override
  default Limit says() {
    return switch (this) {
      case ValueAtLeast(var limit) -> new Limit.Figure(limit.value());
      case ValueBelow(var limit) -> new Limit.Figure(limit.value());
      case LossAtLeast(var limit) -> new Limit.Figure(limit.value());
      case GainAtLeast(var limit) -> new Limit.Figure(limit.value());
      case DayValueAtLeast(var limit) -> new Limit.Figure(limit.value());
      case CountValueAtLeast(var limit) -> new Limit.Figure(limit.value());
      case Reasons(var texts) -> Limit.Words.of(texts);
      case Causes(var names) -> Limit.Words.of(names);
      case Locations(var ids) -> Limit.Words.of(ids);
      case OfType(var type) -> new Limit.Word(type.name());
      case BackdatedAtLeast(var days) -> new Limit.Figure(BigDecimal.valueOf(days));
      case WithoutCount _ -> new Limit.Simply();
      case TrackedAs(var ways) -> Limit.Words.of(ways);
    };
  }
}
