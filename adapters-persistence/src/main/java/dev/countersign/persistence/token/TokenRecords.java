package dev.countersign.persistence.token;

import dev.countersign.application.token.TokenAccount;
import dev.countersign.application.token.TokenRecord;
import dev.countersign.application.token.TokenRecord.Failure;
import dev.countersign.application.token.TokenRecord.Kept;
import dev.countersign.persistence.document.Documents;
import dev.countersign.persistence.document.ErrorJson;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** Makes records of rows, and rows of records. */
@Singleton
final class TokenRecords {
  private final Documents documents;

  TokenRecords(Documents documents) {
    this.documents = documents;
  }

  TokenRecord of(TokenRow row) {
    return new TokenRecord(
        kept(row), row.turn(), Optional.ofNullable(row.turnUntil()), row.failures(), failure(row));
  }

  private static Optional<Kept> kept(TokenRow row) {
    return Optional.ofNullable(row.sealed())
        .map(sealed ->
            new Kept(
                Objects.requireNonNull(row.number()),
                sealed,
                Objects.requireNonNull(row.freshUntil()),
                Objects.requireNonNull(row.endsAt())));
  }

  private Optional<Failure> failure(TokenRow row) {
    return Optional.ofNullable(row.error())
        .map(error ->
            new Failure(
                documents.read(error, ErrorJson.class).error(),
                Objects.requireNonNull(row.silentUntil()),
                Optional.ofNullable(row.waitUntil())));
  }

  TokenRow row(TokenAccount account, TokenRecord token) {
    Optional<Kept> kept = token.kept();
    Optional<Failure> failure = token.failure();
    return new TokenRow(
        account.hash(),
        kept.map(Kept::number).orElse(null),
        kept.map(Kept::sealed).orElse(null),
        kept.map(Kept::freshUntil).orElse(null),
        kept.map(Kept::ends).orElse(null),
        token.turn(),
        token.turnUntil().orElse(null),
        token.failures(),
        failure.map(Failure::silentUntil).orElse(null),
        failure.flatMap(Failure::waitUntil).orElse(null),
        failure.map(it -> documents.written(ErrorJson.of(it.error()))).orElse(null));
  }
}
