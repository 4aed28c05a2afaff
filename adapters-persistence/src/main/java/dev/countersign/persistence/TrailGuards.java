package dev.countersign.persistence;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the server refuse every change of the audit trail's rows, whoever asks for it, as far as the
 * schema's owner may have it do so. It is no part of a migration, which would fail where they may
 * not (1419: the binary log is on and they are no administrator).
 */
@Singleton
@Named("default")
final class TrailGuards implements FlywayConfigurationCustomizer, Callback {
  /** To which rows are only ever added. */
  static final List<String> TABLES = List.of("audit_entries", "audit_chain", "audit_seals");

  private static final Logger LOG = LoggerFactory.getLogger("countersign.audit");
  private static final List<String> CHANGES = List.of("UPDATE", "DELETE");

  /** Of the datasource whose schema it is. */
  @Override
  public String getName() {
    return "default";
  }

  @Override
  public void customizeFluentConfiguration(FluentConfiguration configuration) {
    configuration.callbacks(this);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      for (String table : TABLES) {
        guard(context.getConnection(), table);
      }
    } catch (SQLException e) {
      LOG.warn(
          "the server does not let us guard the audit trail by triggers ({} {}); that the"
              + " application's account may not change it has to do: see docs/audit.md",
          e.getErrorCode(),
          e.getMessage());
    }
  }

  private static void guard(Connection owner, String table) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String change : CHANGES) {
        statement.execute(trigger(table, change));
      }
    }
  }

  private static String trigger(String table, String change) {
    return """
    CREATE TRIGGER IF NOT EXISTS %s_no_%s BEFORE %s ON %s FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only ever appended to'
    """
        .formatted(table, change.toLowerCase(Locale.ROOT), change, table);
  }

  @Override
  public String getCallbackName() {
    return "trail-guards";
  }
}
