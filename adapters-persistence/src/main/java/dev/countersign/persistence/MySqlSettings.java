package dev.countersign.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the database is and who may use it; gives the framework's properties for it.
 *
 * @param url a JDBC URL; options that it names win over those that this module needs
 * @param migration the account that owns the schema; the application's own where empty
 * @param migrates whether the schema is brought up to date at start
 */
public record MySqlSettings(
    String url, Account account, Optional<Account> migration, boolean migrates) {
  /**
   * Moments are UTC on both sides, and a batch or a read is one round trip, nobody waits for ever;
   * the driver makes no spans, which would tell of statements, and reads a statement's text once.
   */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "rewriteBatchedStatements", "true",
          "readOnlyPropagatesToServer", "false",
          "openTelemetry", "DISABLED",
          "cachePrepStmts", "true",
          "prepStmtCacheSize", "250",
          "prepStmtCacheSqlLimit", "4096",
          "characterEncoding", "UTF-8");

  /** In milliseconds; a migration may take as long as it takes, a request may not. */
  private static final Map<String, String> TIME_OUTS =
      Map.of("connectTimeout", "2000", "socketTimeout", "30000");

  /** A lock is waited for one second; who waits longer is told that it is in use. */
  private static final String SESSION = "SET SESSION innodb_lock_wait_timeout = 1";

  /** How long a caller waits for a connection, so that a database that is down is told soon. */
  private static final int LONGEST_WAIT_MILLIS = 3_000;

  public MySqlSettings {
    if (!url.startsWith("jdbc:mysql:")) {
      throw new IllegalArgumentException("not a JDBC URL of MySQL: it must begin with jdbc:mysql:");
    }
  }

  /** A database account; it never prints its password. */
  public record Account(String username, String password) {
    @Override
    public String toString() {
      return "Account[" + username + "]";
    }
  }

  /** What the application context has to be started with. */
  public Map<String, Object> properties() {
    var properties = new HashMap<String, Object>();
    pool(properties);
    flyway(properties);
    return Map.copyOf(properties);
  }

  private void pool(Map<String, Object> properties) {
    String pool = "datasources.default.";
    properties.put(pool + "url", urlWith(OPTIONS, TIME_OUTS));
    properties.put(pool + "username", account.username());
    properties.put(pool + "password", account.password());
    properties.put(pool + "driver-class-name", "com.mysql.cj.jdbc.Driver");
    properties.put(pool + "dialect", "MYSQL");
    properties.put(pool + "connection-init-sql", SESSION);
    properties.put(pool + "transaction-isolation", "TRANSACTION_READ_COMMITTED");
    properties.put(pool + "maximum-pool-size", 16);
    properties.put(pool + "connection-timeout", LONGEST_WAIT_MILLIS);
    properties.put(pool + "validation-timeout", LONGEST_WAIT_MILLIS / 2);
  }

  private void flyway(Map<String, Object> properties) {
    String flyway = "flyway.datasources.default.";
    Account owner = migration.orElse(account);
    properties.put(flyway + "enabled", migrates);
    properties.put(flyway + "url", urlWith(OPTIONS, Map.of()));
    properties.put(flyway + "username", owner.username());
    properties.put(flyway + "password", owner.password());
  }

  private String urlWith(Map<String, String> options, Map<String, String> more) {
    var all = new TreeMap<>(options);
    all.putAll(more);
    var complete = new StringBuilder(url);
    all.forEach((name, value) -> {
      if (!names(name)) {
        complete.append(complete.indexOf("?") < 0 ? '?' : '&');
        complete.append(name).append('=').append(value);
      }
    });
    return complete.toString();
  }

  private boolean names(String option) {
    return url.contains("?" + option + "=") || url.contains("&" + option + "=");
  }

  /** Names the account alone: a URL may hold a password. */
  @Override
  public String toString() {
    return "MySqlSettings[" + account + "]";
  }
}
