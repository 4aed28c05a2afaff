package dev.countersign.sandbox;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What the environment would say in production; what it does say overrides it. */
final class SandboxSettings {
  static final int DATABASE_PORT = 13_306;
  static final int SIMULATOR_PORT = 8090;
  private static final String SECRET = "countersign sandbox secret, for this machine alone";

  private final Map<String, String> environment;

  SandboxSettings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  int databasePort() {
    return port("SANDBOX_DATABASE_PORT", DATABASE_PORT);
  }

  int simulatorPort() {
    return port("SANDBOX_SIMULATOR_PORT", SIMULATOR_PORT);
  }

  boolean isMirrored() {
    return "mirrored".equals(environment.get("ZOHO_APPROVALS"));
  }

  String secret() {
    return environment.getOrDefault("JWT_SECRET", SECRET);
  }

  private int port(String name, int preset) {
    return Integer.parseInt(environment.getOrDefault(name, Integer.toString(preset)));
  }

  /** Everything that the application needs to start against the stand-ins. */
  Map<String, String> complete(Database database, Erp erp, String signingKey) {
    var all = new HashMap<String, String>();
    all.put("DATASOURCES_DEFAULT_URL", database.url());
    all.put("DATASOURCES_DEFAULT_USERNAME", database.username());
    all.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
    all.put("JWT_SECRET", SECRET);
    all.put("ZOHO_API_BASE_URL", erp.api().toString());
    all.put("ZOHO_ACCOUNTS_BASE_URL", erp.accounts().toString());
    all.put("ZOHO_ORGANIZATION_ID", erp.organizationId());
    all.put("ZOHO_CLIENT_ID", erp.clientId());
    all.put("ZOHO_CLIENT_SECRET", erp.clientSecret());
    all.put("ZOHO_REFRESH_TOKEN", erp.refreshToken());
    all.put("AUDIT_SIGNING_KEY", signingKey);
    all.put("POSTING_RECHECK_DELAYS", "2s,5s,10s");
    all.putAll(environment);
    return all;
  }

  /** Where the database answers. */
  record Database(String url, String username, String password) {}

  /** Where the ERP answers, and as whom. */
  record Erp(
      URI api,
      URI accounts,
      String organizationId,
      String clientId,
      String clientSecret,
      String refreshToken) {}
}
