package dev.countersign.bootstrap.configuration;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.erp.Installation;
import dev.countersign.zoho.ZohoConfiguration;
import dev.countersign.zoho.ZohoDataCenter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ERP.
 *
 * @param limits of all replicas' requests together
 */
public record ErpSettings(
    String name, ZohoConfiguration account, ApprovalsAt approvals, RequestLimits limits) {
  private static final Map<String, ZohoDataCenter> DATA_CENTERS =
      Arrays.stream(ZohoDataCenter.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  center -> center.name().toLowerCase(Locale.ROOT), Function.identity()));

  static ErpSettings read(Environment environment) {
    return new ErpSettings(
        environment.choice("ERP", "zoho", Map.of("zoho", "zoho")),
        account(environment),
        environment.choice(
            "ZOHO_APPROVALS",
            "local",
            Map.of("local", ApprovalsAt.HERE, "mirrored", ApprovalsAt.MIRRORED)),
        limits(environment));
  }

  private static RequestLimits limits(Environment environment) {
    return RequestLimits.of(
        environment.number("ZOHO_REQUESTS_PER_MINUTE", 90, 1, 1_000_000),
        environment.number("ZOHO_REQUESTS_PER_DAY", 5000, 1, 1_000_000_000),
        environment.number("ZOHO_CONCURRENT_REQUESTS", 4, 1, 100));
  }

  private static ZohoConfiguration account(Environment environment) {
    ZohoDataCenter center = environment.choice("ZOHO_DATA_CENTER", "us", DATA_CENTERS);
    try {
      return new ZohoConfiguration(
          environment.url("ZOHO_API_BASE_URL").orElse(center.apiBaseUrl()),
          environment.url("ZOHO_ACCOUNTS_BASE_URL").orElse(center.accountsBaseUrl()),
          environment.required("ZOHO_ORGANIZATION_ID", "the id of the organisation in Zoho"),
          environment.required("ZOHO_CLIENT_ID", "the OAuth client's id"),
          environment.required("ZOHO_CLIENT_SECRET", "the OAuth client's secret"),
          environment.required("ZOHO_REFRESH_TOKEN", "the service user's OAuth refresh token"),
          environment.duration("ZOHO_CONNECT_TIMEOUT", "5s"),
          environment.duration("ZOHO_READ_TIMEOUT", "20s"),
          environment.zone("ORGANISATION_TIME_ZONE"),
          environment.currency("ORGANISATION_CURRENCY"));
    } catch (IllegalArgumentException e) {
      throw new ConfigurationRefused(String.valueOf(e.getMessage()));
    }
  }

  /** What the database must serve. */
  public Installation installation() {
    return new Installation(name, account.organizationId());
  }

  /** What an operator wants to see of it. */
  @Override
  public String toString() {
    return name
        + " "
        + account.organizationId()
        + " at "
        + account.apiBaseUrl()
        + ", approvals "
        + approvals;
  }
}
