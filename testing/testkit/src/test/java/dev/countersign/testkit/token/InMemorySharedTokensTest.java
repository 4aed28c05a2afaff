package dev.countersign.testkit.token;

import dev.countersign.application.token.SharedTokens;
import dev.countersign.testkit.given.Given;
import dev.countersign.testkit.memory.HandMovedClock;
import java.time.Duration;

final class InMemorySharedTokensTest extends SharedTokensContract {
  @Override
  protected TokensHarness empty() {
    var clock = new HandMovedClock(Given.NOW);
    var tokens = new InMemorySharedTokens(clock);
    return new TokensHarness() {
      @Override
      public SharedTokens tokens() {
        return tokens;
      }

      @Override
      public SharedTokens elsewhere() {
        return tokens;
      }

      @Override
      public void passes(Duration time) {
        clock.passes(time);
      }
    };
  }
}
