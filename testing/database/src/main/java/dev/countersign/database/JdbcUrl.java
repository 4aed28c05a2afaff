package dev.countersign.database;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL of MySQL in its parts.
 *
 * @param server up to the schema's name, such as {@code jdbc:mysql://127.0.0.1:3306/}
 * @param options in their order, without user and password
 */
record JdbcUrl(
    String server, String schema, Map<String, String> options, String user, String password) {
  private static final Pattern FORM = Pattern.compile("(jdbc:mysql://[^/?]+/)([^?]*)(?:\\?(.*))?");

  /** What every connection of ours says; times are UTC whatever the machine's zone. */
  private static final Map<String, String> OURS =
      Map.of(
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "rewriteBatchedStatements", "true");

  /** Of a server that listens on this machine alone. */
  static JdbcUrl local(int port, String schema, String user, String password) {
    return new JdbcUrl(
        "jdbc:mysql://127.0.0.1:" + port + "/",
        schema,
        Map.of("sslMode", "DISABLED", "allowPublicKeyRetrieval", "true"),
        user,
        password);
  }

  /** Reads one that names user and password among its options. */
  static JdbcUrl parse(String url) {
    Matcher parts = FORM.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a jdbc:mysql URL: '" + url + "'");
    }
    Map<String, String> options = options(parts.group(3));
    String user = options.getOrDefault("user", "");
    String password = options.getOrDefault("password", "");
    options.keySet().removeAll(Set.of("user", "password"));
    return new JdbcUrl(parts.group(1), parts.group(2), options, user, password);
  }

  Database database() {
    return new Database(toString(), user, password);
  }

  Database database(String other) {
    return new JdbcUrl(server, other, options, user, password).database();
  }

  @Override
  public String toString() {
    var all = new LinkedHashMap<>(options);
    OURS.forEach(all::putIfAbsent);
    return server
        + schema
        + all.entrySet().stream()
            .map(option -> option.getKey() + "=" + option.getValue())
            .sorted()
            .collect(joining("&", "?", ""));
  }

  private static Map<String, String> options(@Nullable String query) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : Objects.requireNonNullElse(query, "").split("&", -1)) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    return options;
  }
}
