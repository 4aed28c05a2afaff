package dev.countersign.zoho;

import dev.countersign.domain.catalogue.Organisation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds our organisation among those that Zoho lists, with what the configuration overrides. */
final class Organisations {
  private static final int MOST_DECIMALS = 6;

  private final ZohoConfiguration configuration;

  Organisations(ZohoConfiguration configuration) {
    this.configuration = configuration;
  }

  Organisation ours(OrganizationsJson json) {
    return json.rows().stream()
        .filter(row -> configuration.organizationId().equals(row.organizationId()))
        .findFirst()
        .map(this::organisation)
        .orElseThrow(() ->
            new Unanswered(
                Trouble.notAuthorised("ZOHO_ORGANIZATION_ID is not one of its own", "", "")));
  }

  private Organisation organisation(OrganizationJson row) {
    Currency currency = configuration.currency().orElseGet(() -> currency(row));
    return new Organisation(
        configuration.organizationId(),
        Blank.toEmpty(row.name()),
        configuration.timeZone().orElseGet(() -> timeZone(row)),
        currency,
        precision(row).orElseGet(() -> Math.max(0, currency.getDefaultFractionDigits())));
  }

  private static Currency currency(OrganizationJson row) {
    try {
      return Currency.getInstance(Blank.toEmpty(row.currencyCode()));
    } catch (IllegalArgumentException unknown) {
      throw unusable("currency", row.currencyCode(), "ORGANISATION_CURRENCY");
    }
  }

  /** Zoho writes some zones by their three letters. */
  private static ZoneId timeZone(OrganizationJson row) {
    try {
      return ZoneId.of(Blank.toEmpty(row.timeZone()), ZoneId.SHORT_IDS);
    } catch (DateTimeException unknown) {
      throw unusable("time zone", row.timeZone(), "ORGANISATION_TIME_ZONE");
    }
  }

  private static Optional<Integer> precision(OrganizationJson row) {
    return Blank.toAbsent(row.pricePrecision())
        .filter(text -> text.matches("[0-9]"))
        .map(Integer::valueOf)
        .filter(decimals -> decimals <= MOST_DECIMALS);
  }

  private static Unanswered unusable(String what, @Nullable String value, String key) {
    return new Unanswered(
        Trouble.noAnswer("the organisation's " + what + " is '" + value + "'; set " + key));
  }
}
