package dev.countersign.zoho;

import dev.countersign.application.budget.RequestBudget;
import dev.countersign.application.budget.RequestGate;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.ErpAccount;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpWatch;
import dev.countersign.application.token.SharedTokens;
import dev.countersign.domain.judgement.Feature;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

/** A connection to one organisation at Zoho Inventory; nothing is sent until a port is used. */
public final class Zoho implements AutoCloseable {
  private final ZohoJson json = new ZohoJson();
  private final AccountTrouble trouble = new AccountTrouble();
  private final Wire wire;
  private final ErpAdjustments adjustments;
  private final ErpApprovals approvals;
  private final ErpCatalogue catalogue;
  private final ErpStock stock;

  private Zoho(
      ZohoConfiguration configuration,
      SharedTokens tokens,
      RequestBudget budget,
      InstantSource clock,
      ErpWatch watch) {
    this.wire = new Wire(configuration, json);
    var watched = new WatchedWire(wire, watch);
    var verdicts = new Verdicts(clock);
    var gate = new RequestGate(budget, configuration.longestRequest());
    var renewals =
        new SharedRenewals(
            new TokenRequests(configuration, watched, json),
            tokens,
            new TokenSeal(configuration),
            configuration.longestRequest(),
            clock);
    var api =
        new ZohoApi(
            new Sender(configuration, watched, json),
            new Admission(gate, verdicts::heard),
            new AccessTokens(renewals, clock),
            new RefusedScopes(clock),
            json,
            verdicts,
            trouble);
    this.adjustments = new ZohoAdjustments(api);
    this.approvals = new ZohoApprovals(api);
    this.catalogue = new ZohoCatalogue(configuration, api, clock);
    this.stock = new ZohoStock(api);
  }

  /**
   * Makes the ports.
   *
   * @param tokens where all replicas keep their token
   * @param budget the requests that all replicas share
   * @param clock tells when a token kept here runs out
   * @param watch sees every request
   */
  public static Zoho connect(
      ZohoConfiguration configuration,
      SharedTokens tokens,
      RequestBudget budget,
      InstantSource clock,
      ErpWatch watch) {
    return new Zoho(configuration, tokens, budget, clock, watch);
  }

  public ErpAdjustments adjustments() {
    return adjustments;
  }

  public ErpApprovals approvals() {
    return approvals;
  }

  public ErpCatalogue catalogue() {
    return catalogue;
  }

  public ErpStock stock() {
    return stock;
  }

  public ErpAccount account() {
    return trouble;
  }

  /** What an adjustment may ask of it: everything that there is to ask. */
  public static Set<Feature> features() {
    return EnumSet.allOf(Feature.class);
  }

  /** Closes the connections; what is under way ends in doubt. */
  @Override
  public void close() {
    wire.close();
    json.close();
  }
}
