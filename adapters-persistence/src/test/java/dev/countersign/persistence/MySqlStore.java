package dev.countersign.persistence;

import dev.countersign.application.adjustment.Adjustments;
import dev.countersign.application.adjustment.KeptAnswers;
import dev.countersign.application.adjustment.OpenLines;
import dev.countersign.application.adjustment.References;
import dev.countersign.application.adjustment.Worklists;
import dev.countersign.application.approval.Policies;
import dev.countersign.application.audit.AuditChain;
import dev.countersign.application.audit.AuditRecords;
import dev.countersign.application.audit.AuditTrail;
import dev.countersign.application.audit.PersonalRecords;
import dev.countersign.application.budget.RequestLimits;
import dev.countersign.application.catalogue.Catalogue;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.application.erp.Installations;
import dev.countersign.application.event.EventSignals;
import dev.countersign.application.event.Events;
import dev.countersign.application.event.Tickets;
import dev.countersign.application.lease.Leases;
import dev.countersign.application.numbering.Numbering;
import dev.countersign.application.period.Periods;
import dev.countersign.application.person.People;
import dev.countersign.application.posting.Interventions;
import dev.countersign.application.posting.PostingBacklog;
import dev.countersign.application.posting.PostingSwitch;
import dev.countersign.application.posting.Postings;
import dev.countersign.database.Database;
import dev.countersign.database.Statements;
import dev.countersign.database.TestDatabase;
import dev.countersign.persistence.MySqlSettings.Account;
import dev.countersign.testkit.harness.StoreHarness;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store on a real database: two processes' worth of beans on one schema. */
public final class MySqlStore implements StoreHarness {
  private static final List<String> TABLES =
      List.of(
          "posting_steps",
          "adjustment_terms",
          "adjustments",
          "submitters",
          "kept_answers",
          "audit_entries",
          "audit_chain",
          "audit_seals",
          "catalogue_items",
          "catalogue_storages",
          "installation",
          "policy_in_force",
          "people_seen",
          "requests",
          "access_token",
          "token_renewals",
          "events",
          "leases",
          "event_tickets");
  private static final String UNUSED_BUDGET =
      """
      UPDATE request_budget SET minute_limit = NULL, at_once_limit = NULL, closed_limit = NULL,
      day_ends = '2000-01-01', day_used = 0, day_limit = NULL, day_left = NULL, posting_waits_until = NULL,
      person_waits_until = NULL, settling_waits_until = NULL
      """;
  private static final MySqlSettings SETTINGS = settings(freshSchema(), true);
  private static final MySqlStore HERE = new MySqlStore(context(SETTINGS));
  private static final MySqlStore ELSEWHERE = new MySqlStore(context(SETTINGS));

  // Each test begins with nothing, so this trail has to be one that may be emptied.
  static {
    for (String table : TrailGuards.TABLES) {
      HERE.sql.run("DROP TRIGGER IF EXISTS " + table + "_no_update");
      HERE.sql.run("DROP TRIGGER IF EXISTS " + table + "_no_delete");
    }
  }

  // What a process knows of an adjustment holds as long as these two numbers do.
  static {
    HERE.sql.run(
        """
        CREATE TRIGGER adjustments_count BEFORE UPDATE ON adjustments FOR EACH ROW
        IF NEW.version = OLD.version AND NEW.erp_changes = OLD.erp_changes AND NOT (
          NEW.status = OLD.status AND NEW.document = OLD.document
          AND NEW.erp_operation <=> OLD.erp_operation AND NEW.erp_state = OLD.erp_state
          AND NEW.erp_document_id <=> OLD.erp_document_id AND NEW.erp_reference <=> OLD.erp_reference
          AND NEW.erp_attempts = OLD.erp_attempts
          AND NEW.erp_next_attempt_at <=> OLD.erp_next_attempt_at
          AND NEW.erp_error <=> OLD.erp_error AND NEW.reversed_by <=> OLD.reversed_by)
        THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a change that neither number counts';
        END IF
        """);
  }

  // Other processes hear of a change by the event that its transaction writes after it.
  static {
    HERE.sql.run(
        """
        CREATE TABLE unheard_changes (id BINARY(16) NOT NULL PRIMARY KEY)
        ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
        """);
    HERE.sql.run(
        """
        CREATE TRIGGER adjustments_made AFTER INSERT ON adjustments FOR EACH ROW
        REPLACE INTO unheard_changes VALUES (NEW.id)
        """);
    HERE.sql.run(
        """
        CREATE TRIGGER adjustments_changed AFTER UPDATE ON adjustments FOR EACH ROW
        IF NEW.version <> OLD.version OR NEW.erp_changes <> OLD.erp_changes
        THEN REPLACE INTO unheard_changes VALUES (NEW.id);
        END IF
        """);
    HERE.sql.run(
        """
        CREATE TRIGGER events_tell AFTER INSERT ON events FOR EACH ROW
        BEGIN
          DECLARE told LONGTEXT CHARACTER SET utf8mb4 DEFAULT CONVERT(NEW.document USING utf8mb4);
          IF JSON_VALID(told) THEN
            DELETE FROM unheard_changes
            WHERE id = UNHEX(REPLACE(JSON_UNQUOTE(JSON_EXTRACT(told, '$.id')), '-', ''));
          END IF;
        END
        """);
  }

  private final ApplicationContext context;
  private final Sql sql;

  private MySqlStore(ApplicationContext context) {
    this.context = context;
    this.sql = new Sql(context);
  }

  /**
   * The one schema of this JVM, with nothing in it. No test before may have left a change untold.
   */
  public static MySqlStore empty() {
    if (HERE.sql.count("unheard_changes") != 0) {
      HERE.isHeardOf();
      throw new IllegalStateException(
          "the test before this one changed an adjustment without an event after it");
    }
    TABLES.forEach(table -> HERE.sql.run("DELETE FROM " + table));
    HERE.sql.run("UPDATE catalogue SET generation = 0, as_of = NULL, reference = NULL");
    HERE.sql.run("UPDATE posting_switch SET paused_by = NULL, paused_at = NULL");
    HERE.sql.run("UPDATE periods SET closed_through = NULL");
    HERE.sql.run(UNUSED_BUDGET);
    return HERE;
  }

  /** Lets a test be that changes rows with its own hands. */
  public void isHeardOf() {
    sql.run("DELETE FROM unheard_changes");
  }

  /** The same, with what is in it. */
  public static MySqlStore here() {
    return HERE;
  }

  static MySqlSettings settings(Database schema, boolean migrates) {
    var account = new Account(schema.username(), schema.password());
    return new MySqlSettings(
        Statements.seenOver(schema.jdbcUrl()), account, Optional.empty(), migrates);
  }

  static Database freshSchema() {
    return TestDatabase.shared().freshSchema();
  }

  static ApplicationContext context(MySqlSettings settings) {
    return ApplicationContext.builder()
        .properties(settings.properties())
        .properties(Map.of("micronaut.application.name", "test"))
        .singletons(
            new ConfiguredLists(List.of(), List.of()),
            RequestLimits.of(90, 5000, 4),
            EventSignals.quiet())
        .banner(false)
        .start();
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Sql sql() {
    return sql;
  }

  @Override
  public Adjustments adjustments() {
    return bean(Adjustments.class);
  }

  @Override
  public OpenLines openLines() {
    return bean(OpenLines.class);
  }

  @Override
  public Postings postings() {
    return bean(Postings.class);
  }

  @Override
  public Interventions interventions() {
    return bean(Interventions.class);
  }

  @Override
  public PostingSwitch postingSwitch() {
    return bean(PostingSwitch.class);
  }

  @Override
  public PostingBacklog backlog() {
    return bean(PostingBacklog.class);
  }

  @Override
  public AuditTrail auditTrail() {
    return bean(AuditTrail.class);
  }

  @Override
  public AuditChain auditChain() {
    return bean(AuditChain.class);
  }

  @Override
  public AuditRecords auditRecords() {
    return bean(AuditRecords.class);
  }

  @Override
  public PersonalRecords personalRecords() {
    return bean(PersonalRecords.class);
  }

  @Override
  public Worklists worklists() {
    return bean(Worklists.class);
  }

  @Override
  public KeptAnswers keptAnswers() {
    return bean(KeptAnswers.class);
  }

  @Override
  public Installations installations() {
    return bean(Installations.class);
  }

  @Override
  public Policies policies() {
    return bean(Policies.class);
  }

  @Override
  public References references() {
    return bean(References.class);
  }

  @Override
  public People people() {
    return bean(People.class);
  }

  @Override
  public Periods periods() {
    return bean(Periods.class);
  }

  @Override
  public Catalogue catalogue() {
    return bean(Catalogue.class);
  }

  @Override
  public Events events() {
    return bean(Events.class);
  }

  @Override
  public Numbering numbering() {
    return bean(Numbering.class);
  }

  @Override
  public Leases leases() {
    return bean(Leases.class);
  }

  @Override
  public Tickets tickets() {
    return bean(Tickets.class);
  }

  @Override
  public MySqlStore elsewhere() {
    return ELSEWHERE;
  }

  @Override
  public Instant now() {
    return sql.one("SELECT UTC_TIMESTAMP(6)", row -> row.getTimestamp(1).toInstant());
  }

  @Override
  public void passes(Duration time) {
    long micros = time.toNanos() / 1000;
    String back = " - INTERVAL " + micros + " MICROSECOND";
    sql.run(
        "UPDATE posting_steps SET due_at = due_at%s, refused_at = refused_at%s"
            .formatted(back, back));
    sql.run("UPDATE leases SET ends_at = ends_at" + back);
    sql.run("UPDATE events SET written_at = written_at" + back);
    sql.run("UPDATE event_tickets SET good_to = good_to" + back);
    sql.run("UPDATE kept_answers SET kept_at = kept_at" + back);
  }
}
