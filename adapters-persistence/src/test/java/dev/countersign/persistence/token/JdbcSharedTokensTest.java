package dev.countersign.persistence.token;

import dev.countersign.application.token.SharedTokens;
import dev.countersign.persistence.MySqlStore;
import dev.countersign.testkit.token.SharedTokensContract;
import dev.countersign.testkit.token.TokensHarness;
import java.time.Duration;
import java.util.List;

final class JdbcSharedTokensTest extends SharedTokensContract {
  @Override
  protected TokensHarness empty() {
    return new OnTables(MySqlStore.empty());
  }

  /** The tokens' tables, whose times are moved back where time is to pass. */
  private record OnTables(MySqlStore store) implements TokensHarness {
    @Override
    public SharedTokens tokens() {
      return store.bean(SharedTokens.class);
    }

    @Override
    public SharedTokens elsewhere() {
      return store.elsewhere().bean(SharedTokens.class);
    }

    @Override
    public void passes(Duration time) {
      String micros = " - INTERVAL " + time.toNanos() / 1000 + " MICROSECOND";
      store.sql().run("UPDATE token_renewals SET counts_until = counts_until" + micros);
      for (String column :
          List.of("fresh_until", "ends_at", "turn_until", "silent_until", "wait_until")) {
        store.sql().run("UPDATE access_token SET " + column + " = " + column + micros);
      }
    }
  }
}
