package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A configuration that cannot work is refused by the name of its variable. */
class ZohoConfigurationTest {
  private static final String API = "https://www.zohoapis.com/inventory/v1";
  private static final String ACCOUNTS = "https://accounts.zoho.com";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ZOHO_API_BASE_URL      | https://www.zohoapis.com             | https://a.example   | 1 | id | s | r | 5
          ZOHO_API_BASE_URL      | ftp://www.zohoapis.com/inventory/v1  | https://a.example   | 1 | id | s | r | 5
          ZOHO_API_BASE_URL      | /inventory/v1                        | https://a.example   | 1 | id | s | r | 5
          ZOHO_API_BASE_URL      | https://a.example/inventory/v1?a=b   | https://a.example   | 1 | id | s | r | 5
          ZOHO_API_BASE_URL      | https://u:p@a.example/inventory/v1   | https://a.example   | 1 | id | s | r | 5
          ZOHO_ACCOUNTS_BASE_URL | https://a.example/inventory/v1       | accounts.zoho.com   | 1 | id | s | r | 5
          ZOHO_ORGANIZATION_ID   | https://a.example/inventory/v1       | https://a.example   | ''| id | s | r | 5
          ZOHO_CLIENT_ID         | https://a.example/inventory/v1       | https://a.example   | 1 | '' | s | r | 5
          ZOHO_CLIENT_SECRET     | https://a.example/inventory/v1       | https://a.example   | 1 | id | 'a b' | r | 5
          ZOHO_REFRESH_TOKEN     | https://a.example/inventory/v1       | https://a.example   | 1 | id | s | '' | 5
          ZOHO_CONNECT_TIMEOUT   | https://a.example/inventory/v1       | https://a.example   | 1 | id | s | r | 0
          ZOHO_CONNECT_TIMEOUT   | https://a.example/inventory/v1       | https://a.example   | 1 | id | s | r | 601
          """)
  void namesWhatItRefuses(
      String key,
      String api,
      String accounts,
      String organisation,
      String client,
      String secret,
      String refreshToken,
      long seconds) {
    assertThatThrownBy(
            () -> configuration(api, accounts, organisation, client, secret, refreshToken, seconds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(key + " ");
  }

  @Test
  void takesABaseUrlWithASlashAtItsEnd() {
    assertThat(configuration(API + "/", ACCOUNTS + "/", "1", "id", "s", "r", 5).apiBaseUrl())
        .isEqualTo(URI.create(API));
  }

  @Test
  void showsNoSecret() {
    assertThat(configuration(API, ACCOUNTS, "1", "client", "hidden", "1000.token", 5).toString())
        .doesNotContain("client", "hidden", "1000.token");
  }

  @ParameterizedTest
  @EnumSource
  void knowsBothHostsOfEveryDataCenter(ZohoDataCenter dataCenter) {
    assertThat(dataCenter.apiBaseUrl().toString())
        .matches("https://www\\.zohoapis\\.[a-z.]+/inventory/v1");
    assertThat(dataCenter.accountsBaseUrl().toString())
        .matches("https://accounts\\.zoho(cloud)?\\.[a-z.]+");
  }

  private static ZohoConfiguration configuration(
      String api,
      String accounts,
      String organisation,
      String client,
      String secret,
      String refreshToken,
      long seconds) {
    return new ZohoConfiguration(
        URI.create(api),
        URI.create(accounts),
        organisation,
        client,
        secret,
        refreshToken,
        Duration.ofSeconds(seconds),
        Duration.ofSeconds(20),
        Optional.empty(),
        Optional.empty());
  }
}
