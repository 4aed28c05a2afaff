package dev.countersign.domain.approval;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.Line;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.MatchedRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for so many levels where all of its conditions hold. */
public record ApprovalRule(String name, Levels levels, List<Condition> conditions) {
  public ApprovalRule {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("rule " + name + " has no condition");
    }
  }

  /** That it holds, and why: first what holds of the whole, then what holds of one line. */
  Optional<RuleMatch> match(Content content, ApprovalFacts facts) {
    var answers = new WholeAnswers(content, facts);
    return all(asked(WholeCondition.class), answers::to, Optional.empty())
        .flatMap(whole -> ofOneLine(content, facts).map(whole::and));
  }

  /** The first line of which all hold for sure, else the first of which they may. */
  private Optional<RuleMatch> ofOneLine(Content content, ApprovalFacts facts) {
    List<LineCondition> asked = asked(LineCondition.class);
    if (asked.isEmpty()) {
      return Optional.of(RuleMatch.OF_NOTHING);
    }
    Optional<RuleMatch> first = Optional.empty();
    for (Line line : content.lines()) {
      var answers = new LineAnswers(line, content.date(), facts.stock());
      Optional<RuleMatch> match = all(asked, answers::to, Optional.of(line.id()));
      if (match.filter(RuleMatch::isSure).isPresent()) {
        return match;
      }
      first = first.or(() -> match);
    }
    return first;
  }

  private <C extends Condition> List<C> asked(Class<C> kind) {
    return conditions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Empty where one of them does not hold. */
  private <C extends Condition> Optional<RuleMatch> all(
      List<C> asked, Function<C, Answer> answers, Optional<LineId> line) {
    RuleMatch all = RuleMatch.OF_NOTHING;
    for (C condition : asked) {
      Answer answer = answers.apply(condition);
      if (answer instanceof Answer.No) {
        return Optional.empty();
      }
      all = all.and(one(condition, answer, line));
    }
    return Optional.of(all);
  }

  private RuleMatch one(Condition condition, Answer answer, Optional<LineId> line) {
    String limit = condition.says().toString();
    var why = new MatchedRule(name, levels, condition.name(), limit, answer.actual(), line);
    return new RuleMatch(answer instanceof Answer.Yes, List.of(why));
  }
}
