package dev.countersign.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.countersign.domain.adjustment.AdjustmentType;
import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.domain.approval.ApprovalRule;
import dev.countersign.domain.approval.Condition;
import dev.countersign.domain.approval.LineCondition;
import dev.countersign.domain.approval.WholeCondition;
import dev.countersign.domain.catalogue.Direction;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.Tracking;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Percent;
import dev.countersign.domain.measure.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyReaderTest {
  private static final String AMOUNT = "an amount such as 50 or 50.25";
  private static final List<String> NO_AMOUNTS =
      List.of("-1", "x", "1e3", ".nan", ".inf", "'1,000'", "[5]", "{a: 1}", "", "1_000", "5.");

  private static ApprovalPolicy read(String text) {
    return new PolicyReader("policy.yml").read(text);
  }

  private static Condition only(String condition) {
    return read("{default-levels: 1, rules: {big: {levels: 2, " + condition + "}}}")
        .rules()
        .getFirst()
        .conditions()
        .getFirst();
  }

  @Test
  void readsRulesInTheirOrder() {
    ApprovalPolicy policy =
        read(
            """
            default-levels: 1
            rules:
              stolen: { levels: 2, reasons: [Stolen goods] }
              small: { levels: 0, value-below: 50.10 }
            """);
    assertThat(policy.rules()).extracting(ApprovalRule::name).containsExactly("stolen", "small");
    assertThat(policy.rules().get(1).levels()).isEqualTo(Levels.NONE);
    assertThat(policy.defaultLevels()).isEqualTo(Levels.ONE);
  }

  @ParameterizedTest
  @MethodSource
  void readsEveryCondition(String text, Condition condition) {
    assertThat(only(text)).isEqualTo(condition);
    assertThat(text).startsWith(condition.name() + ": ");
  }

  static Stream<Arguments> readsEveryCondition() {
    Amount exact = Amount.of("12345678901234567.89");
    String amount = ": 12345678901234567.89";
    return Stream.of(
        Arguments.of("value-at-least" + amount, new WholeCondition.ValueAtLeast(exact)),
        Arguments.of("value-below" + amount, new WholeCondition.ValueBelow(exact)),
        Arguments.of("loss-value-at-least" + amount, new WholeCondition.LossAtLeast(exact)),
        Arguments.of("gain-value-at-least" + amount, new WholeCondition.GainAtLeast(exact)),
        Arguments.of("value-per-day-at-least" + amount, new WholeCondition.DayValueAtLeast(exact)),
        Arguments.of("count-value-at-least" + amount, new WholeCondition.CountValueAtLeast(exact)),
        Arguments.of(
            "reasons: [Stolen goods, no]",
            new WholeCondition.Reasons(Set.of("Stolen goods", "no"))),
        Arguments.of("causes: [dropped]", new WholeCondition.Causes(Set.of("dropped"))),
        Arguments.of(
            "locations: [0091, 9223372036854775807]",
            new WholeCondition.Locations(
                Set.of(new LocationId("0091"), new LocationId("9223372036854775807")))),
        Arguments.of("type: VALUE", new WholeCondition.OfType(AdjustmentType.VALUE)),
        Arguments.of("backdated-days-at-least: 010", new WholeCondition.BackdatedAtLeast(10)),
        Arguments.of("without-count: true", new WholeCondition.WithoutCount()),
        Arguments.of(
            "tracking: [NONE, SERIAL]",
            new WholeCondition.TrackedAs(Set.of(Tracking.NONE, Tracking.SERIAL))),
        Arguments.of("line-value-at-least" + amount, new LineCondition.LineValueAtLeast(exact)),
        Arguments.of(
            "quantity-at-least: 0.000001",
            new LineCondition.QuantityAtLeast(Quantity.of("0.000001"))),
        Arguments.of(
            "share-of-stock-at-least: 12.5",
            new LineCondition.ShareOfStockAtLeast(Percent.of("12.5"))),
        Arguments.of("direction: OUTBOUND", new LineCondition.Goes(Direction.OUTBOUND)),
        Arguments.of("expired-batch: true", new LineCondition.ExpiredBatch()),
        Arguments.of("negative-stock: true", new LineCondition.NegativeStock()));
  }

  @ParameterizedTest
  @MethodSource
  void refusesOtherValuesNamingRuleKeyAndWhatIsAllowed(String key, String bad, String allowed) {
    assertThatExceptionOfType(ConfigurationRefused.class)
        .describedAs("%s: %s", key, bad)
        .isThrownBy(() -> only(key + ": " + bad))
        .withMessageStartingWith(
            "policy.yml cannot be read: rule big: " + key + " must be " + allowed + ", not ");
  }

  static Stream<Arguments> refusesOtherValuesNamingRuleKeyAndWhatIsAllowed() {
    List<String> noTexts = List.of("x", "[]", "['']", "[[a]]", "{a: 1}", "");
    List<String> notTrue = List.of("false", "yes", "1", "[true]", "");
    return Map.ofEntries(
            Map.entry("value-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("value-below", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("loss-value-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("gain-value-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("value-per-day-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("count-value-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("line-value-at-least", new Bad(AMOUNT, NO_AMOUNTS)),
            Map.entry("reasons", new Bad("a list of texts", noTexts)),
            Map.entry("causes", new Bad("a list of texts", noTexts)),
            Map.entry("locations", new Bad("a list of texts", noTexts)),
            Map.entry("type", new Bad("QUANTITY or VALUE", List.of("value", "[VALUE]", "ANY", ""))),
            Map.entry(
                "backdated-days-at-least",
                new Bad(
                    "a whole number of days, 0 to 9999", List.of("-1", "1.5", "12345", "x", ""))),
            Map.entry("without-count", new Bad("true, or be left out", notTrue)),
            Map.entry(
                "tracking",
                new Bad("a list of NONE, BATCH, SERIAL", List.of("NONE", "[LOT]", "[none]", "[]"))),
            Map.entry(
                "quantity-at-least", new Bad("a quantity such as 12 or 0.5", List.of("-1", "x"))),
            Map.entry(
                "share-of-stock-at-least",
                new Bad("a percentage such as 20 or 12.5", List.of("20%", "-1", "x"))),
            Map.entry(
                "direction",
                new Bad("INBOUND or OUTBOUND", List.of("ANY", "inbound", "[INBOUND]"))),
            Map.entry("expired-batch", new Bad("true, or be left out", notTrue)),
            Map.entry("negative-stock", new Bad("true, or be left out", notTrue)))
        .entrySet()
        .stream()
        .flatMap(each ->
            each.getValue().values().stream()
                .map(bad -> Arguments.of(each.getKey(), bad, each.getValue().allowed())));
  }

  private record Bad(String allowed, List<String> values) {}

  @Test
  void namesEveryConditionThatThereIs() {
    assertThatExceptionOfType(ConfigurationRefused.class)
        .isThrownBy(() -> only("weight: 5"))
        .withMessageStartingWith(
            "policy.yml cannot be read: rule big: weight is not a condition; conditions are"
                + " value-at-least, ")
        .withMessageEndingWith("direction, expired-batch, negative-stock");
  }

  @Test
  void tellsOnePolicyFromAnotherByItsHash() {
    assertThat(read("default-levels: 1").hash())
        .hasSize(64)
        .isEqualTo(read("default-levels: 1").hash())
        .isNotEqualTo(read("default-levels: 2").hash());
  }

  @Test
  void shipsThePolicyOfTheDocument() {
    ApprovalPolicy shipped = PolicyFile.read(new Environment(Map.of()));
    assertThat(shipped.defaultLevels()).isEqualTo(Levels.ONE);
    assertThat(shipped.rules())
        .containsExactly(
            rule(
                "small",
                Levels.NONE,
                new WholeCondition.ValueBelow(Amount.of("50")),
                new WholeCondition.TrackedAs(Set.of(Tracking.NONE, Tracking.BATCH))),
            rule("many-small", Levels.ONE, new WholeCondition.DayValueAtLeast(Amount.of("250"))),
            rule("stolen", Levels.TWO, new WholeCondition.Reasons(Set.of("Stolen goods"))),
            rule("high-value", Levels.TWO, new WholeCondition.ValueAtLeast(Amount.of("1000"))),
            rule(
                "count-value", Levels.TWO, new WholeCondition.CountValueAtLeast(Amount.of("5000"))),
            rule(
                "large-share",
                Levels.TWO,
                new LineCondition.ShareOfStockAtLeast(Percent.of("20")),
                new LineCondition.LineValueAtLeast(Amount.of("100"))));
  }

  private static ApprovalRule rule(String name, Levels levels, Condition... conditions) {
    return new ApprovalRule(name, levels, List.of(conditions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[1, 2]' | the policy must be a map",
        "'' | the policy must be a map",
        "'rules: {}' | default-levels must be 0, 1 or 2, not nothing",
        "'default-levels: 3' | default-levels must be 0, 1 or 2, not '3'",
        "'default-levels: [1]' | default-levels must be 0, 1 or 2, not ['1']",
        "'{default-levels: 1, roles: {}}' | roles is not a key of the policy; its keys are",
        "'{default-levels: 1, rules: [a]}' | rules must be a map",
        "'{default-levels: 1, rules: {big: 5}}' | rule big must be a map",
        "'{default-levels: 1, rules: {big: {value-at-least: 5}}}' | rule big: levels must be 0, 1",
        "'{default-levels: 1, rules: {big: {levels: 1.0, type: VALUE}}}' | rule big: levels must be",
        "'{default-levels: 1, rules: {big: {levels: 2}}}' | rule big: it has no condition",
        "'{default-levels: 1, rules: {a: &a {levels: 1, type: *a}}}' | rule a: type must be",
        "'{default-levels: 1, default-levels: 2}' | not YAML",
        "'default-levels: [' | not YAML",
      })
  void refusesNamingRuleAndKey(String text, String sentence) {
    assertThatExceptionOfType(ConfigurationRefused.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("policy.yml cannot be read: ")
        .withMessageContaining(sentence);
  }
}
