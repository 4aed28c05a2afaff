package dev.countersign.zoho;

import static dev.countersign.simulator.zoho.ZohoFault.Kind.LIMIT_MINUTE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.NON_ZERO_CODE;
import static dev.countersign.simulator.zoho.ZohoFault.Kind.RESET;

import dev.countersign.application.catalogue.CatalogueCopy;
import dev.countersign.application.catalogue.ErpCatalogue;
import dev.countersign.application.catalogue.ErpStock;
import dev.countersign.application.erp.DocumentId;
import dev.countersign.application.erp.ErpAdjustments;
import dev.countersign.application.erp.ErpApprovals;
import dev.countersign.application.erp.ErpLookup;
import dev.countersign.domain.catalogue.ItemId;
import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.measure.Quantity;
import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoRules;
import dev.countersign.simulator.zoho.ZohoSettings;
import dev.countersign.simulator.zoho.ZohoSetup;
import dev.countersign.simulator.zoho.ZohoSimulator;
import dev.countersign.testkit.erp.ErpHarness;
import dev.countersign.testkit.erp.FarDocument;
import dev.countersign.testkit.erp.FarFault;
import dev.countersign.testkit.erp.FarStock;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The adapter, held against a simulator. */
final class ZohoHarness implements ErpHarness {
  private static final String CREATE = "POST /inventoryadjustments";

  private final ZohoSettings settings;
  private final ZohoSimulator simulator;
  private final Zoho zoho;
  private final Zoho impatient;
  private boolean armed;
  private boolean silent;
  private Optional<Zoho> stray = Optional.empty();

  ZohoHarness(CatalogueCopy masters, List<FarStock> stock, ZohoRules rules) {
    this.settings =
        ZohoSettings.defaults()
            .organisation(FarMasters.organisation(masters.organisation()))
            .data(FarMasters.data(masters, stock))
            .rules(rules.limits(0, 0, 0));
    this.simulator = ZohoSimulator.start(settings);
    this.zoho = SimulatedZoho.connect(SimulatedZoho.configuration(simulator, settings));
    this.impatient =
        SimulatedZoho.connect(
            SimulatedZoho.impatient(simulator.apiBaseUrl(), simulator.accountsBaseUrl(), settings));
  }

  @Override
  public ErpAdjustments adjustments() {
    return next().adjustments();
  }

  @Override
  public ErpApprovals approvals() {
    return next().approvals();
  }

  @Override
  public ErpCatalogue catalogue() {
    return next().catalogue();
  }

  @Override
  public ErpStock stock() {
    return next().stock();
  }

  @Override
  public Quantity onHand(ItemId item, LocationId location) {
    return new Quantity(simulator.books().onHand(item.value(), location.value()));
  }

  @Override
  public List<FarDocument> documents(String reference) {
    return simulator.books().adjustments(reference).stream().map(FarReading::document).toList();
  }

  @Override
  public int creates() {
    return simulator.journal().count(CREATE);
  }

  @Override
  public void approvals(int levels) {
    simulator.rules(simulator.rules().approvals(levels));
  }

  /** Whichever path below the API is asked for next. */
  @Override
  public void loseNextAnswer() {
    for (String path : List.of("/*", "/*/*", "/inventoryadjustments/*/*", "/*/*/*/*")) {
      fault(ZohoFault.afterCommit(RESET).on("*", path));
    }
  }

  /** One port is used with the fault; before the next one is, what is left of it goes. */
  private Zoho next() {
    if (!armed) {
      simulator.faults().clear();
    }
    Zoho next = armed && silent ? impatient : zoho;
    armed = false;
    silent = false;
    return next;
  }

  @Override
  public void refuseNext() {
    fault(ZohoFault.beforeCommit(NON_ZERO_CODE));
  }

  @Override
  public void meets(FarFault fault) {
    ZohoFarFaults.of(fault).forEach(this::fault);
    silent = fault == FarFault.DONE_SILENCE || fault == FarFault.UNDONE_SILENCE;
  }

  @Override
  public ErpAdjustments underUnknownName() {
    stray =
        Optional.of(
            SimulatedZoho.connect(
                SimulatedZoho.configuration(
                    URI.create("http://zoho.invalid/inventory/v1"),
                    simulator.accountsBaseUrl(),
                    settings)));
    return stray.orElseThrow().adjustments();
  }

  @Override
  public void throttleNext() {
    fault(ZohoFault.beforeCommit(LIMIT_MINUTE));
  }

  @Override
  public void unsettleLists() {
    simulator.rules(simulator.rules().with("pageShiftPercent", 100));
  }

  /** Switches on a fault that other kits do not ask for. */
  void fault(ZohoFault fault) {
    simulator.faults().next(fault);
    armed = true;
  }

  /** From now on the account may do nothing with adjustments. */
  void lacksScopes() {
    simulator.rules(simulator.rules().with("setup", ZohoSetup.MISSING_SCOPE.name()));
  }

  int tokenRequests() {
    return simulator.journal().count("POST /oauth/v2/token");
  }

  /** Down for the client, too: it has seen that the connections which it kept are closed. */
  @Override
  public void goDown() {
    simulator.stop();
    Instant deadline = Instant.now().plusSeconds(30);
    while (!isRefused(zoho.adjustments().find(new DocumentId("1")))) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("the simulator still takes requests");
      }
    }
  }

  private static boolean isRefused(ErpLookup lookup) {
    return lookup instanceof ErpLookup.Unavailable(var error)
        && error.code().equals("erp.unreachable");
  }

  @Override
  public void comeBack() {
    simulator.startAgain();
  }

  @Override
  public void close() {
    stray.ifPresent(Zoho::close);
    impatient.close();
    zoho.close();
    simulator.close();
  }
}
