package dev.countersign.application.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.InMemoryHarness;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ForgettingAnswersTest {
  private static final KeptAnswer ANSWER =
      new KeptAnswer("hash", new FinishedAnswer(200, Map.of(), "{}"));

  private final InMemoryHarness store = new InMemoryHarness();
  private final ForgettingAnswers forgetting =
      new ForgettingAnswers(store.keptAnswers(), store.turns());

  @Test
  void forgetsAllWhoseTimeHasComeAndNoOther() {
    keep(1200, "old");
    store.passes(Duration.ofDays(30));
    keep(3, "new");
    forgetting.run();

    assertThat(store.keptAnswers().forget(1)).isZero();
    assertThat(store.keptAnswers().find(Given.clerk().id(), "new 0")).isPresent();
  }

  @Test
  void leavesItToWhoeverHasTheTurn() {
    forgetting.run();
    keep(1, "old");
    store.passes(Duration.ofDays(30).minusMinutes(1));
    forgetting.run();
    store.passes(Duration.ofMinutes(1));
    forgetting.run();

    assertThat(store.keptAnswers().forget(1)).isEqualTo(1);
  }

  private void keep(int many, String name) {
    for (int i = 0; i < many; i++) {
      store.keptAnswers().keep(Given.clerk().id(), name + " " + i, ANSWER);
    }
  }
}
