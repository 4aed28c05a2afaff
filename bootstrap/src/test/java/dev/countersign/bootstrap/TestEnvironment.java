package dev.countersign.bootstrap;

import dev.countersign.database.Database;
import dev.countersign.database.TestDatabase;
import dev.countersign.domain.audit.SigningKey;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The environment variables of a test's own database schema and simulator. */
final class TestEnvironment {
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(20_000 + ThreadLocalRandom.current().nextInt(8_000));

  /** One for all processes of a run. */
  static final String SIGNING_KEY = SigningKey.make();

  private TestEnvironment() {}

  static Map<String, String> of(ZohoSimulator simulator) {
    Database database = TestDatabase.shared().freshSchema();
    ZohoSettings.Client client = ZohoSettings.defaults().client();
    var all = new HashMap<String, String>();
    all.put("DATASOURCES_DEFAULT_URL", database.jdbcUrl());
    all.put("DATASOURCES_DEFAULT_USERNAME", database.username());
    all.put("DATASOURCES_DEFAULT_PASSWORD", database.password());
    all.put("JWT_SECRET", Api.SECRET);
    all.put("AUDIT_SIGNING_KEY", SIGNING_KEY);
    all.put("SERVER_PORT", Integer.toString(freePort()));
    all.put("MANAGEMENT_PORT", Integer.toString(freePort()));
    all.put("ZOHO_API_BASE_URL", simulator.apiBaseUrl().toString());
    all.put("ZOHO_ACCOUNTS_BASE_URL", simulator.accountsBaseUrl().toString());
    all.put("ZOHO_ORGANIZATION_ID", ZohoSettings.defaults().organisation().id());
    all.put("ZOHO_CLIENT_ID", client.id());
    all.put("ZOHO_CLIENT_SECRET", client.secret());
    all.put("ZOHO_REFRESH_TOKEN", client.refreshToken());
    all.put("RATE_LIMIT_PER_USER", "1000000");
    all.put("APPROVAL_POLICY_FILE", Path.of("src/test/resources/two-from-1000.yml").toString());
    all.put("POSTING_RETRY_DELAY", "100ms");
    all.put("POSTING_RETRY_MAX_DELAY", "1s");
    all.put("POSTING_RECHECK_DELAYS", "200ms,400ms");
    return all;
  }

  /** The same application once more, on ports of its own. */
  static Map<String, String> replica(Map<String, String> environment) {
    var other = new HashMap<>(environment);
    other.put("SERVER_PORT", Integer.toString(freePort()));
    other.put("MANAGEMENT_PORT", Integer.toString(freePort()));
    return other;
  }

  /** Below those that a system gives to clients; each is given once. */
  private static int freePort() {
    int port = NEXT_PORT.getAndIncrement();
    while (!isFree(port)) {
      port = NEXT_PORT.getAndIncrement();
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
