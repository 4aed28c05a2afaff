package dev.countersign.testkit.token;

import dev.countersign.application.token.KeptToken;
import dev.countersign.application.token.RenewalLimit;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.application.token.TokenAccount;
import dev.countersign.application.token.TokenFailure;
import dev.countersign.application.token.TokenRecord;
import dev.countersign.application.token.TokenRecord.Failure;
import dev.countersign.application.token.TokenRecord.Kept;
import dev.countersign.application.token.TokenRecord.Renewals;
import dev.countersign.application.token.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The tokens of one process, or of several in one JVM. */
public final class InMemorySharedTokens implements SharedTokens {
  private final Map<TokenAccount, TokenRecord> records = new HashMap<>();
  private final Map<TokenAccount, Map<Long, Instant>> renewals = new HashMap<>();
  private final InstantSource clock;

  public InMemorySharedTokens(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Optional<KeptToken> find(TokenAccount account) {
    return record(account).token(clock.instant());
  }

  @Override
  public synchronized Turn renew(
      TokenAccount account, long insteadOf, RenewalLimit limit, Duration lease) {
    Instant now = clock.instant();
    Turn turn = record(account).turn(now, insteadOf, limit, counting(account, now));
    if (turn instanceof Turn.Yours yours) {
      Instant end = now.plus(lease);
      records.put(account, record(account).given(yours, end));
      renewals
          .computeIfAbsent(account, _ -> new TreeMap<>())
          .put(yours.number(), end.plus(limit.window()));
    }
    return turn;
  }

  private Renewals counting(TokenAccount account, Instant now) {
    List<Instant> ends =
        renewals.getOrDefault(account, Map.of()).values().stream()
            .filter(now::isBefore)
            .sorted()
            .toList();
    return new Renewals(ends.size(), ends.stream().findFirst());
  }

  @Override
  public void renewed(
      TokenAccount account, Turn.Yours turn, String sealed, Duration freshFor, Duration goodFor) {
    over(
        account,
        turn,
        (before, now) ->
            before.renewed(new Kept(turn.number(), sealed, now.plus(freshFor), now.plus(goodFor))));
  }

  @Override
  public synchronized void failed(TokenAccount account, Turn.Yours turn, TokenFailure failure) {
    if (!failure.sent()) {
      renewals.getOrDefault(account, new TreeMap<>()).remove(turn.number());
    }
    over(account, turn, (before, now) -> before.failed(Failure.of(failure, now)));
  }

  private synchronized void over(
      TokenAccount account, Turn.Yours turn, BiFunction<TokenRecord, Instant, TokenRecord> next) {
    if (record(account).isUnderWay(turn)) {
      records.put(account, next.apply(record(account), clock.instant()));
    }
  }

  private TokenRecord record(TokenAccount account) {
    return records.getOrDefault(account, TokenRecord.NONE);
  }
}
