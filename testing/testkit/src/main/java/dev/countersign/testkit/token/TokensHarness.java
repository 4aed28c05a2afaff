package dev.countersign.testkit.token;

import dev.countersign.application.token.SharedTokens;
import java.time.Duration;

/** Shared tokens with hands on their clock. */
public interface TokensHarness {
  SharedTokens tokens();

  /** The same as another process sees them. */
  SharedTokens elsewhere();

  /** Lets so much of the store's time pass. */
  void passes(Duration time);
}
