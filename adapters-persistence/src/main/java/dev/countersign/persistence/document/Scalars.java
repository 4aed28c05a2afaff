package dev.countersign.persistence.document;

import dev.countersign.application.erp.ReferenceCode;
import dev.countersign.domain.adjustment.AdjustmentId;
import dev.countersign.domain.adjustment.LineId;
import dev.countersign.domain.adjustment.Reference;
import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.serial.SerialNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How single values are written in documents; numbers as plain decimals, so that none is rounded.
 */
public final class Scalars {
  private Scalars() {}

  /** Ids, quantities and amounts are written as they print. */
  public static <T extends Record> String text(T value) {
    return value.toString();
  }

  public static <T> @Nullable String text(Optional<T> value) {
    return value.map(Object::toString).orElse(null);
  }

  public static String text(LocalDate date) {
    return date.toString();
  }

  public static String text(Instant instant) {
    return instant.toString();
  }

  public static String text(ZoneId zone) {
    return zone.getId();
  }

  public static String text(Currency currency) {
    return currency.getCurrencyCode();
  }

  public static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  public static Instant instant(String text) {
    return Instant.parse(text);
  }

  public static AdjustmentId adjustmentId(String text) {
    return new AdjustmentId(UUID.fromString(text));
  }

  public static Optional<AdjustmentId> optionalAdjustment(@Nullable String text) {
    return Optional.ofNullable(text).map(Scalars::adjustmentId);
  }

  public static LineId lineId(String text) {
    return new LineId(UUID.fromString(text));
  }

  public static ItemId itemId(String text) {
    return new ItemId(text);
  }

  public static LocationId locationId(String text) {
    return new LocationId(text);
  }

  public static StorageId storageId(String text) {
    return new StorageId(text);
  }

  public static AccountId accountId(String text) {
    return new AccountId(text);
  }

  public static ZoneId zone(String text) {
    return ZoneId.of(text);
  }

  public static Currency currency(String text) {
    return Currency.getInstance(text);
  }

  public static PersonId personId(String text) {
    return new PersonId(text);
  }

  public static SerialNumber serialNumber(String text) {
    return new SerialNumber(text);
  }

  public static ReferenceCode referenceCode(String text) {
    return new ReferenceCode(text);
  }

  public static Quantity quantity(String text) {
    return Quantity.of(text);
  }

  public static @Nullable Set<String> texts(Optional<Set<String>> values) {
    return values.orElse(null);
  }

  public static Optional<String> optionalText(@Nullable String text) {
    return Optional.ofNullable(text);
  }

  public static Optional<Amount> optionalAmount(@Nullable String text) {
    return Optional.ofNullable(text).map(Amount::of);
  }

  public static Optional<LocalDate> optionalDate(@Nullable String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  public static Optional<Reference> optionalReference(@Nullable String text) {
    return Optional.ofNullable(text).map(Reference::new);
  }

  public static Optional<LocationId> optionalLocation(@Nullable String text) {
    return Optional.ofNullable(text).map(LocationId::new);
  }

  public static Optional<AccountId> optionalAccount(@Nullable String text) {
    return Optional.ofNullable(text).map(AccountId::new);
  }

  public static Optional<LineId> optionalLine(@Nullable String text) {
    return Optional.ofNullable(text).map(Scalars::lineId);
  }

  public static Optional<BatchId> optionalBatch(@Nullable String text) {
    return Optional.ofNullable(text).map(BatchId::new);
  }

  public static Optional<BatchInId> optionalBatchIn(@Nullable String text) {
    return Optional.ofNullable(text).map(BatchInId::new);
  }
}
