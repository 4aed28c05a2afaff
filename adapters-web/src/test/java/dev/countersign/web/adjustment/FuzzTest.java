package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FuzzTest extends OverHttp {
  private static final int MUTATIONS = 200;
  private static final List<String> PIECES =
      List.of(
          "null",
          "\"\"",
          "{}",
          "[]",
          "-1",
          "1e30",
          "1e-7",
          "\"\\u0000\"",
          "\\",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "-0",
          "0.0",
          "true",
          "\"lines\":",
          "\"2026-02-29\"",
          "ä",
          "😀",
          "9".repeat(30));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void nothingThatIsSentEndsInAFault(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < MUTATIONS; i++) {
      String body = mutated(LAMPS, random);
      Answer answer = api.as(CLERK).post(ADJUSTMENTS, body);
      assertThat(answer.status()).describedAs(body).isIn(201, 400, 422);
      if (answer.status() != 201) {
        assertThat(answer.at("/errors")).describedAs(body).contains("\"pointer\":");
      }
    }
  }

  private static String mutated(String body, Random random) {
    var mutated = new StringBuilder(body);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + random.nextInt(8));
      mutated.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    return mutated.toString();
  }
}
