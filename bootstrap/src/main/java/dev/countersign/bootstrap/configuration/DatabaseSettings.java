package dev.countersign.bootstrap.configuration;

import dev.countersign.persistence.MySqlSettings;
import dev.countersign.persistence.MySqlSettings.Account;

/** The database, and the account that owns its schema. */
final class DatabaseSettings {
  private static final String URL = "DATASOURCES_DEFAULT_URL";

  private DatabaseSettings() {}

  static MySqlSettings read(Environment environment) {
    String url = environment.required(URL, "the JDBC URL of the database");
    var account =
        new Account(
            environment.required("DATASOURCES_DEFAULT_USERNAME", "the database account"),
            environment.text("DATASOURCES_DEFAULT_PASSWORD").orElse(""));
    if (!url.startsWith("jdbc:mysql:")) {
      throw Environment.refused(URL, withoutParameters(url), "a URL that begins jdbc:mysql:");
    }
    return new MySqlSettings(
        url,
        account,
        environment
            .text("MIGRATION_USERNAME")
            .map(name -> new Account(name, environment.text("MIGRATION_PASSWORD").orElse(""))),
        environment.flag("MIGRATE", true));
  }

  /** Parameters may hold a password. */
  private static String withoutParameters(String url) {
    return url.replaceAll("\\?.*", "");
  }
}
