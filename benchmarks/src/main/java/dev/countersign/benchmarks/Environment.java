package dev.countersign.benchmarks;

import dev.countersign.database.Database;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.util.Map;

/** The environment variables of an application that is limited by nothing. */
public final class Environment {
  /** The same after a restart. */
  private static final String SIGNING_KEY = SigningKey.make();

  private Environment() {}

  /** On that database, beside that Zoho. */
  public static Map<String, String> of(
      Database database, ZohoSimulator zoho, int port, int managementPort) {
    ZohoSettings.Client client = ZohoSettings.defaults().client();
    return Map.ofEntries(
        Map.entry("DATASOURCES_DEFAULT_URL", database.jdbcUrl()),
        Map.entry("DATASOURCES_DEFAULT_USERNAME", database.username()),
        Map.entry("DATASOURCES_DEFAULT_PASSWORD", database.password()),
        Map.entry("JWT_SECRET", Tokens.SECRET),
        Map.entry("AUDIT_SIGNING_KEY", SIGNING_KEY),
        Map.entry("RATE_LIMIT_PER_USER", "1000000"),
        Map.entry("SERVER_PORT", Integer.toString(port)),
        Map.entry("MANAGEMENT_PORT", Integer.toString(managementPort)),
        Map.entry("ZOHO_API_BASE_URL", zoho.apiBaseUrl().toString()),
        Map.entry("ZOHO_ACCOUNTS_BASE_URL", zoho.accountsBaseUrl().toString()),
        Map.entry("ZOHO_ORGANIZATION_ID", ZohoSettings.defaults().organisation().id()),
        Map.entry("ZOHO_CLIENT_ID", client.id()),
        Map.entry("ZOHO_CLIENT_SECRET", client.secret()),
        Map.entry("ZOHO_REFRESH_TOKEN", client.refreshToken()),
        Map.entry("ZOHO_REQUESTS_PER_MINUTE", "100000"),
        Map.entry("ZOHO_REQUESTS_PER_DAY", "10000000"));
  }
}
