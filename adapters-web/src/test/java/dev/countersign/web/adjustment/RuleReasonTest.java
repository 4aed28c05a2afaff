package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.adjustment.Levels;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.MatchedRule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleReasonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value-at-least | 1000 | 1464 | total value 1464 is at least 1000",
        "value-at-least | 1000 | unknown | total value is unknown, which counts as at least 1000",
        "value-below | 50 | 2.5 | total value 2.5 is below 50",
        "loss-value-at-least | 5 | 7 | value lost 7 is at least 5",
        "gain-value-at-least | 5 | 7 | value gained 7 is at least 5",
        "value-per-day-at-least | 250 | 300 | value submitted by its creator that day 300 is at least 250",
        "count-value-at-least | 5 | 7 | value of all adjustments of the count 7 is at least 5",
        "reasons | Stolen goods | Stolen goods | reason Stolen goods is one of Stolen goods",
        "causes | dropped, rain | rain | cause rain is one of dropped, rain",
        "locations | 1, 2 | 2 | location 2 is one of 1, 2",
        "type | VALUE | VALUE | type is VALUE",
        "backdated-days-at-least | 3 | 5 | days back 5 is at least 3",
        "without-count | true | 2 | lines that come from no count here: 2",
        "tracking | BATCH, NONE | NONE | tracking NONE is among BATCH, NONE",
        "line-value-at-least | 5 | 7 | value of the line 7 is at least 5",
        "quantity-at-least | 5 | 7 | quantity of the line 7 is at least 5",
        "share-of-stock-at-least | 20 | 33.33 | share of what is on hand 33.33 % is at least 20 %",
        "share-of-stock-at-least | 20 | unknown | what is on hand is unknown, so that the line may be 20 % of it",
        "direction | INBOUND | INBOUND | direction of the line is INBOUND",
        "expired-batch | true | 2026-11-01 | a batch of the line expired on 2026-11-01",
        "expired-batch | true | unknown | it is unknown whether a batch of the line has expired",
        "negative-stock | true | -2 | stock would be -2",
        "negative-stock | true | unknown | what is on hand is unknown, so that stock may go below 0",
        "of-a-later-day | 1 | 2 | of-a-later-day 1 holds of 2",
      })
  void saysWhyInOneSentence(String condition, String limit, String actual, String sentence) {
    assertThat(view(condition, limit, actual).because()).isEqualTo(sentence);
  }

  @Test
  void showsFiguresAsNumbersAndWordsAsTexts() {
    assertThat(view("line-value-at-least", "5", "7.5").actual()).isEqualTo(new BigDecimal("7.5"));
    assertThat(view("negative-stock", "true", "-2").actual()).isEqualTo(new BigDecimal("-2"));
    assertThat(view("negative-stock", "true", "-2").limit()).isEqualTo(true);
    assertThat(view("locations", "460000000041010", "460000000041010").actual())
        .isEqualTo("460000000041010");
    assertThat(view("value-at-least", "5", "unknown").actual()).isEqualTo("unknown");
  }

  @Test
  void namesTheLine() {
    assertThat(view("direction", "INBOUND", "INBOUND").lineId())
        .isEqualTo("00000000-0000-0000-0000-000000000001");
  }

  private static MatchedRuleView view(String condition, String limit, String actual) {
    Optional<LineId> line = Optional.of(new LineId(new UUID(0, 1)));
    return RuleReason.view(new MatchedRule("rule", Levels.ONE, condition, limit, actual, line));
  }
}
