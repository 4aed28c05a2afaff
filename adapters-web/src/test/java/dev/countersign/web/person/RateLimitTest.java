package dev.countersign.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.ClaimNames;
import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.RoleMap;
import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import dev.countersign.web.api.Answer;
import dev.countersign.web.api.Api;
import dev.countersign.web.api.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  private static final int LIMIT = 3;
  private static final String ME = "/api/v1/me";

  private final Api api =
      Api.start(
          new WebSettings(
              new TokenKeys.Secret(Tokens.SECRET),
              Optional.empty(),
              Optional.empty(),
              ClaimNames.SHIPPED,
              RoleMap.SAME_NAMES,
              LIMIT,
              ConnectionTimes.SHIPPED));

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void holdsBackWhoeverCallsTooOften() {
    for (int i = 0; i < LIMIT; i++) {
      api.as("ann:CLERK").get(ME).is(200);
    }

    Answer refused = api.as("ann:CLERK").get(ME).isProblem(429, "rate.limited");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60 / LIMIT);
  }

  @Test
  void letsTheOthersCall() {
    holdsBackWhoeverCallsTooOften();

    api.as("bob:CLERK").get(ME).is(200);
    api.anonymous().get("/health").is(200);
    api.anonymous().get(ME).isProblem(401, "authentication.required");
  }
}
