package dev.countersign.web.adjustment;

import static dev.countersign.web.json.Plain.textOrNull;

import dev.countersign.domain.adjustment.MatchedRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Why a rule of the approval policy held, in English and in figures. */
final class RuleReason {
  private static final String UNKNOWN = "unknown";

  private RuleReason() {}

  static MatchedRuleView view(MatchedRule rule) {
    return view(rule, textOrNull(rule.line()));
  }

  /** Of lines whose ids nobody knows. */
  static MatchedRuleView withoutLine(MatchedRule rule) {
    return view(rule, null);
  }

  private static MatchedRuleView view(MatchedRule rule, @Nullable String lineId) {
    return new MatchedRuleView(
        rule.rule(),
        rule.levels().count(),
        rule.condition(),
        figure(rule, rule.limit()),
        figure(rule, rule.actual()),
        because(rule),
        lineId);
  }

  /** A number where the condition is about one. */
  private static Object figure(MatchedRule rule, String text) {
    return switch (rule.condition()) {
      case "reasons", "causes", "locations", "type", "tracking", "direction", "expired-batch" ->
          flag(text);
      default -> isNumber(text) ? new BigDecimal(text) : flag(text);
    };
  }

  private static Object flag(String text) {
    return text.equals("true") ? true : text;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  private static String because(MatchedRule rule) {
    return rule.actual().equals(UNKNOWN) ? unknown(rule) : known(rule, rule.limit(), rule.actual());
  }

  private static String unknown(MatchedRule rule) {
    return switch (rule.condition()) {
      case "share-of-stock-at-least" ->
          "what is on hand is unknown, so that the line may be " + rule.limit() + " % of it";
      case "negative-stock" -> "what is on hand is unknown, so that stock may go below 0";
      case "expired-batch" -> "it is unknown whether a batch of the line has expired";
      default -> subject(rule) + " is unknown, which counts as at least " + rule.limit();
    };
  }

  private static String known(MatchedRule rule, String limit, String actual) {
    return switch (rule.condition()) {
      case "value-below" -> subject(rule) + " " + actual + " is below " + limit;
      case "share-of-stock-at-least" ->
          subject(rule) + " " + actual + " % is at least " + limit + " %";
      case "reasons", "causes", "locations" -> subject(rule) + " " + actual + " is one of " + limit;
      case "tracking" -> "tracking " + actual + " is among " + limit;
      case "type", "direction" -> subject(rule) + " is " + actual;
      case "without-count" -> "lines that come from no count here: " + actual;
      case "expired-batch" -> "a batch of the line expired on " + actual;
      case "negative-stock" -> "stock would be " + actual;
      case String other when other.endsWith("-at-least") ->
          subject(rule) + " " + actual + " is at least " + limit;
      default -> rule.condition() + " " + limit + " holds of " + actual;
    };
  }

  /** What the condition looks at. */
  private static String subject(MatchedRule rule) {
    return switch (rule.condition()) {
      case "value-at-least", "value-below" -> "total value";
      case "loss-value-at-least" -> "value lost";
      case "gain-value-at-least" -> "value gained";
      case "value-per-day-at-least" -> "value submitted by its creator that day";
      case "count-value-at-least" -> "value of all adjustments of the count";
      case "backdated-days-at-least" -> "days back";
      case "line-value-at-least" -> "value of the line";
      case "quantity-at-least" -> "quantity of the line";
      case "share-of-stock-at-least" -> "share of what is on hand";
      case "reasons" -> "reason";
      case "causes" -> "cause";
      case "locations" -> "location";
      case "direction" -> "direction of the line";
      default -> rule.condition();
    };
  }
}
