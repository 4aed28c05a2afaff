package dev.countersign.zoho;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * One organisation's account at Zoho Inventory; a value that cannot work is refused by the name of
 * its environment variable.
 *
 * @param apiBaseUrl ends in {@code /inventory/v1}
 * @param connectTimeout the longest wait for a connection
 * @param readTimeout the longest wait for an answer
 * @param timeZone instead of the one that Zoho tells of the organisation
 * @param currency instead of the one that Zoho tells of the organisation
 */
public record ZohoConfiguration(
    URI apiBaseUrl,
    URI accountsBaseUrl,
    String organizationId,
    String clientId,
    String clientSecret,
    String refreshToken,
    Duration connectTimeout,
    Duration readTimeout,
    Optional<ZoneId> timeZone,
    Optional<Currency> currency) {
  private static final String API_PATH = "/inventory/v1";
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration GRACE = Duration.ofSeconds(5);

  public ZohoConfiguration {
    apiBaseUrl = baseUrl(apiBaseUrl, "ZOHO_API_BASE_URL");
    accountsBaseUrl = baseUrl(accountsBaseUrl, "ZOHO_ACCOUNTS_BASE_URL");
    if (!apiBaseUrl.getPath().endsWith(API_PATH)) {
      throw refused("ZOHO_API_BASE_URL", "must end in " + API_PATH + ", not be " + apiBaseUrl);
    }
    requireWord(organizationId, "ZOHO_ORGANIZATION_ID");
    requireWord(clientId, "ZOHO_CLIENT_ID");
    requireWord(clientSecret, "ZOHO_CLIENT_SECRET");
    requireWord(refreshToken, "ZOHO_REFRESH_TOKEN");
    requireTimeout(connectTimeout, "ZOHO_CONNECT_TIMEOUT");
    requireTimeout(readTimeout, "ZOHO_READ_TIMEOUT");
  }

  /** After which a request has surely ended, whatever became of it. */
  Duration longestRequest() {
    return connectTimeout.multipliedBy(2).plus(readTimeout).plus(GRACE);
  }

  /** The account, without its secrets. */
  @Override
  public String toString() {
    return "ZohoConfiguration[" + apiBaseUrl + ", organisation " + organizationId + "]";
  }

  private static URI baseUrl(URI url, String key) {
    if (!isBase(url)) {
      throw refused(key, "must be an http or https URL without query, not " + url);
    }
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }

  private static boolean isBase(URI url) {
    return url.getScheme() != null
        && url.getScheme().toLowerCase(Locale.ROOT).matches("https?")
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }

  private static void requireWord(String value, String key) {
    if (value.isEmpty()) {
      throw refused(key, "is missing");
    }
    if (!value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw refused(key, "must be visible ASCII without blanks");
    }
  }

  private static void requireTimeout(Duration value, String key) {
    if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
      throw refused(key, "must be between 1ms and 10m, not " + value);
    }
  }

  private static IllegalArgumentException refused(String key, String why) {
    return new IllegalArgumentException(key + " " + why);
  }
}
