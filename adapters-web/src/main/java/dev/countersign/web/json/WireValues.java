package dev.countersign.web.json;

import dev.countersign.domain.batch.BatchId;
import dev.countersign.domain.batch.BatchInId;
import dev.countersign.domain.catalogue.AccountId;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.catalogue.StorageId;
import dev.countersign.domain.measure.Amount;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.domain.serial.SerialNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The domain's values as JSON has them, for mappers: ids as texts, figures as numbers. */
public final class WireValues {
  private WireValues() {}

  public static String text(StorageId id) {
    return id.value();
  }

  public static String text(SerialNumber serial) {
    return serial.value();
  }

  public static String text(ItemId id) {
    return id.value();
  }

  public static String text(LocationId id) {
    return id.value();
  }

  public static String text(AccountId id) {
    return id.value();
  }

  public static String text(ZoneId zone) {
    return zone.getId();
  }

  public static String text(Currency currency) {
    return currency.getCurrencyCode();
  }

  public static BigDecimal figure(Quantity quantity) {
    return quantity.value();
  }

  public static @Nullable BigDecimal amount(Optional<Amount> amount) {
    return amount.map(Amount::value).orElse(null);
  }

  public static @Nullable String text(Optional<String> text) {
    return text.orElse(null);
  }

  public static @Nullable String location(Optional<LocationId> id) {
    return id.map(LocationId::value).orElse(null);
  }

  public static @Nullable String batch(Optional<BatchId> id) {
    return id.map(BatchId::value).orElse(null);
  }

  public static @Nullable String batchIn(Optional<BatchInId> id) {
    return id.map(BatchInId::value).orElse(null);
  }

  public static @Nullable LocalDate date(Optional<LocalDate> date) {
    return date.orElse(null);
  }
}
