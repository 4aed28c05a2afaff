package dev.countersign.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is answered soon, and with a problem where it cannot be done. */
final class FuzzTest extends OverHttp {
  private static final int BODIES = 200;
  private static final int CALLS = 1_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noBodyEndsInAFault(long seed) {
    var chance = new Mutations(seed);
    for (int i = 0; i < BODIES; i++) {
      String body = chance.mutated(LAMPS);
      Answer answer = api.as(CLERK).post(ADJUSTMENTS, body);
      assertThat(answer.status()).describedAs(body).isIn(201, 400, 422);
      if (answer.status() != 201) {
        assertThat(answer.at("/errors")).describedAs(body).contains("\"pointer\":");
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noCallEndsInAFault(long seed) {
    var calls = new RandomCalls(api, seed);
    for (int i = 0; i < CALLS; i++) {
      Answer answer = calls.next();
      assertThat(answer.status()).describedAs(calls.said() + answer.body()).isBetween(200, 499);
      if (answer.status() >= 400) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isNotBlank();
      }
    }
  }
}
