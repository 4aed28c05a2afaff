package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import java.util.List;
import java.util.function.Consumer;

/** The operations on adjustments. */
final class AdjustmentOperations {
  private static final String SCOPE = "ZohoInventory.inventoryadjustments.";
  private static final String ALL = "/inventoryadjustments";
  private static final String ONE = ALL + "/{id}";

  private final Office office;
  private final Adjustments adjustments;
  private final Approvals approvals;
  private final AdjustmentJson json;
  private final ListOrder order;

  AdjustmentOperations(Office office, Adjustments adjustments, Approvals approvals) {
    this.office = office;
    this.adjustments = adjustments;
    this.approvals = approvals;
    this.json = new AdjustmentJson(office);
    this.order = new ListOrder(office);
  }

  List<Route> routes() {
    return List.of(
        new Route("POST", ALL, SCOPE + "CREATE", this::create),
        new Route("GET", ALL, SCOPE + "READ", this::list),
        new Route(
            "GET", ONE, SCOPE + "READ", it -> whole(200, "success", adjustments.get(it.id()))),
        new Route("PUT", ONE, SCOPE + "UPDATE", this::update),
        new Route("DELETE", ONE, SCOPE + "DELETE", this::delete),
        action("/submit", it -> approvals.submit(it.id())),
        action("/approve", it -> approvals.approve(it.id())),
        action("/approve/final", it -> approvals.approveFinally(it.id())),
        action("/reject", it -> approvals.reject(it.id(), it.body())));
  }

  private static Route action(String name, Consumer<Call> action) {
    return new Route(
        "POST",
        ONE + name,
        SCOPE + "UPDATE",
        call -> {
          action.accept(call);
          return Reply.json(200, Answers.success().build());
        });
  }

  private Reply create(Call call) {
    Document document = adjustments.create(call.body(), call.hiddenMillis());
    return whole(office.rules().createdStatus(), "Inventory Adjustment has been added", document);
  }

  private Reply update(Call call) {
    return whole(200, "success", adjustments.update(call.id(), call.body()));
  }

  private Reply delete(Call call) {
    adjustments.delete(call.id());
    return Reply.json(200, Answers.envelope(0, "Inventory Adjustment(s) has been deleted").build());
  }

  private Reply whole(int status, String message, Document document) {
    Json body =
        Answers.envelope(0, message).put("inventory_adjustment", json.whole(document)).build();
    return Reply.json(status, body);
  }

  /** Looks at page and per_page only; whatever else is asked has no effect, and no complaint. */
  private Reply list(Call call) {
    Json.Obj context = Page.context("Inventory Adjustments", "date", "D");
    return Page.of(call).answer("inventory_adjustments", order.listed(), json::row, context);
  }
}
