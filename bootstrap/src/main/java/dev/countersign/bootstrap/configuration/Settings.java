package dev.countersign.bootstrap.configuration;

import dev.countersign.application.adjustment.ApprovalsAt;
import dev.countersign.application.audit.SealingKeys;
import dev.countersign.application.catalogue.ConfiguredLists;
import dev.countersign.domain.approval.ApprovalPolicy;
import dev.countersign.persistence.MySqlSettings;
import dev.countersign.web.WebSettings;
import java.util.Map;

/**
 * Everything that the environment says.
 *
 * @param maxBackdateDays how many days back an adjustment may be dated
 */
public record Settings(
    ServerSettings server,
    MySqlSettings database,
    WebSettings web,
    ErpSettings erp,
    PostingSettings posting,
    ApprovalPolicy policy,
    ConfiguredLists lists,
    StockSettings stock,
    SealingKeys sealing,
    TraceSettings traces,
    int maxBackdateDays) {
  /** Reads all of it; throws {@link ConfigurationRefused} at the first fault. */
  public static Settings read(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new Settings(
        ServerSettings.read(environment),
        DatabaseSettings.read(environment),
        TokenSettings.read(environment),
        ErpSettings.read(environment),
        PostingSettings.read(environment),
        PolicyFile.read(environment),
        ListsReader.read(environment),
        StockSettings.read(environment),
        AuditSettings.read(environment),
        TraceSettings.read(environment),
        environment.number("MAX_BACKDATE_DAYS", 31, 0, 3650));
  }

  /** Where approvals happen, as the ERP sees it. */
  public ApprovalsAt approvals() {
    return erp.approvals();
  }
}
