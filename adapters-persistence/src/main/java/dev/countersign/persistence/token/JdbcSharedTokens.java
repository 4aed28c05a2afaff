package dev.countersign.persistence.token;

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
import dev.countersign.persistence.sql.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The shared tokens in their tables: an account's row is locked by whoever asks for a turn. */
@Singleton
final class JdbcSharedTokens implements SharedTokens {
  /** How often an account's row is waited for, a second each. */
  private static final int WAITS = 5;

  private final TokenRows rows;
  private final TokenRecords records;
  private final Transactions transactions;

  JdbcSharedTokens(TokenRows rows, TokenRecords records, Transactions transactions) {
    this.rows = rows;
    this.records = records;
    this.transactions = transactions;
  }

  @Override
  public Optional<KeptToken> find(TokenAccount account) {
    return rows.find(account.hash()).map(records::of).flatMap(record -> record.token(rows.now()));
  }

  @Override
  public Turn renew(TokenAccount account, long insteadOf, RenewalLimit limit, Duration lease) {
    return alone(() -> {
      rows.insertIfAbsent(account.hash());
      return turn(account, insteadOf, limit, lease);
    });
  }

  private Turn turn(TokenAccount account, long insteadOf, RenewalLimit limit, Duration lease) {
    TokenRecord before = records.of(rows.lock(account.hash()));
    TokenRows.Renewed renewed = rows.renewals(account.hash());
    Instant now = rows.now();
    var renewals = new Renewals(renewed.counting(), Optional.ofNullable(renewed.firstFree()));
    Turn turn = before.turn(now, insteadOf, limit, renewals);
    if (turn instanceof Turn.Yours yours) {
      Instant end = now.plus(lease);
      rows.forget(account.hash());
      rows.counts(account.hash(), yours.number(), end.plus(limit.window()));
      rows.update(records.row(account, before.given(yours, end)));
    }
    return turn;
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
  public void failed(TokenAccount account, Turn.Yours turn, TokenFailure failure) {
    if (!failure.sent()) {
      rows.forget(account.hash(), turn.number());
    }
    over(account, turn, (before, now) -> before.failed(Failure.of(failure, now)));
  }

  private void over(
      TokenAccount account, Turn.Yours turn, BiFunction<TokenRecord, Instant, TokenRecord> next) {
    alone(() -> {
      TokenRecord before = records.of(rows.lock(account.hash()));
      Instant now = rows.now();
      if (before.isUnderWay(turn)) {
        rows.update(records.row(account, next.apply(before, now)));
      }
      return before;
    });
  }

  private <T> T alone(Supplier<T> work) {
    return transactions
        .run(WAITS, _ -> true, work)
        .orElseThrow(() -> new IllegalStateException("another process keeps the token locked"));
  }
}
