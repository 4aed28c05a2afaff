package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.measure.Amount;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether conditions hold of an adjustment as a whole, and by what figures. */
record WholeAnswers(Content content, ApprovalFacts facts) {
  Answer to(WholeCondition condition) {
    return switch (condition) {
      case WholeCondition.ValueAtLeast(var limit) -> atLeast(total(), limit);
      case WholeCondition.ValueBelow(var limit) -> Answer.of(total().isBelow(limit), total());
      case WholeCondition.LossAtLeast(var limit) -> atLeast(total(-1), limit);
      case WholeCondition.GainAtLeast(var limit) -> atLeast(total(1), limit);
      case WholeCondition.DayValueAtLeast(var limit) ->
          atLeast(facts.submittedThatDay().plus(total()), limit);
      case WholeCondition.CountValueAtLeast(var limit) ->
          facts.countTotal().map(total -> atLeast(total, limit)).orElseGet(Answer.No::new);
      case WholeCondition.Reasons(var texts) ->
          Answer.of(texts.contains(content.reason()), content.reason());
      case WholeCondition.Causes(var names) -> some(lines().map(Line::cause), names);
      case WholeCondition.Locations(var ids) ->
          some(lines().flatMap(line -> content.locationOf(line).stream()), ids);
      case WholeCondition.OfType(var type) -> Answer.of(content.type() == type, content.type());
      case WholeCondition.BackdatedAtLeast(var days) -> backdated(days);
      case WholeCondition.WithoutCount() -> withoutCount();
      case WholeCondition.TrackedAs(var ways) ->
          every(lines().map(l -> l.facts().tracking()), ways);
    };
  }

  private Stream<Line> lines() {
    return content.lines().stream();
  }

  private Total total() {
    return Total.of(lines());
  }

  private Total total(int sign) {
    return Total.of(lines().filter(line -> line.change().sign() == sign));
  }

  private static Answer atLeast(Total total, Amount limit) {
    return Answer.of(total.isAtLeast(limit), total);
  }

  private Answer backdated(int days) {
    long back = ChronoUnit.DAYS.between(content.date(), facts.today());
    return Answer.of(back >= days, back);
  }

  private Answer withoutCount() {
    long byHand = lines().filter(line -> !facts.countedHere().contains(line.id())).count();
    return Answer.of(byHand > 0, byHand);
  }

  private static <T> Answer some(Stream<T> values, Set<T> wanted) {
    List<T> found = values.filter(wanted::contains).distinct().toList();
    return Answer.of(!found.isEmpty(), joined(found));
  }

  private static <T> Answer every(Stream<T> values, Set<T> wanted) {
    List<T> found = values.distinct().toList();
    return Answer.of(wanted.containsAll(found), joined(found));
  }

  private static String joined(Collection<?> values) {
    return Limit.Words.of(values).toString();
  }
}
