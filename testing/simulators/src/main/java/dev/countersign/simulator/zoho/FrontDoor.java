package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Delivery;
import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import java.util.Optional;

/** Where every request comes in: sends it to its part, lets faults strike, writes the journal. */
final class FrontDoor {
  private static final String TOKEN = "/oauth/v2/token";

  private final InventoryApi api;
  private final TokenDesk tokens;
  private final Turns turns;
  private final ControlApi control;
  private final ZohoFaults faults;
  private final Scribe scribe;

  FrontDoor(
      InventoryApi api,
      TokenDesk tokens,
      Turns turns,
      ControlApi control,
      ZohoFaults faults,
      Scribe scribe) {
    this.api = api;
    this.tokens = tokens;
    this.turns = turns;
    this.control = control;
    this.faults = faults;
    this.scribe = scribe;
  }

  Delivery answer(Request request) {
    if (request.path().startsWith("/simulator/")) {
      return Delivery.whole(control.answer(request));
    }
    long number = scribe.nextNumber();
    String operation = api.operation(request);
    Optional<ZohoFault> fault =
        faults.take(
            ZohoCallKind.of(operation), request.method(), InventoryApi.below(request.path()));
    Delivery delivery =
        fault
            .map(it -> struck(request, it))
            .orElseGet(() -> Delivery.whole(normal(request, 0, () -> {})));
    scribe.note(number, operation, request, delivery.reply(), fault);
    return delivery;
  }

  private Delivery struck(Request request, ZohoFault fault) {
    return switch (fault.kind()) {
      case LIMIT_MINUTE -> Delivery.whole(limited(request, 44, fault));
      case LIMIT_DAY -> Delivery.whole(limited(request, 45, fault));
      case LIMIT_CONCURRENT -> Delivery.whole(limited(request, 1070, fault));
      case ERROR_403 -> Delivery.whole(Answers.refused(new Refusal(403, 99910, "Forbidden")));
      case TOKEN_EVICTED -> Delivery.whole(withoutToken(request));
      case DELAY, HOLD -> Delivery.whole(normal(request, 0, () -> faults.pause(fault)));
      case HIDDEN_IN_LIST -> Delivery.whole(normal(request, fault.millis(), () -> {}));
      case HANG,
          RESET,
          HTML_502,
          ERROR_500,
          ERROR_503,
          TRUNCATED,
          NON_ZERO_CODE,
          NO_ID,
          UNPARSEABLE ->
          Spoiler.spoil(fault, fault.afterCommit() ? normal(request, 0, () -> {}) : nothingDone());
    };
  }

  private Reply limited(Request request, int code, ZohoFault fault) {
    return request.path().equals(TOKEN) ? tokens.denied() : api.refused(code, fault.millis());
  }

  private static Reply nothingDone() {
    return Reply.json(200, Answers.success().put("inventory_adjustment", Json.object()).build());
  }

  private Reply withoutToken(Request request) {
    turns.run(() -> tokens.evict(request.header("authorization")));
    return normal(request, 0, () -> {});
  }

  private Reply normal(Request request, long hiddenMillis, Runnable pause) {
    if (request.path().startsWith(InventoryApi.BASE + "/")) {
      return api.answer(request, hiddenMillis, pause);
    }
    if (request.path().equals(TOKEN) && request.method().equals("POST")) {
      pause.run();
      return turns.change(() -> tokens.answer(request, "http://" + request.header("host")));
    }
    return Answers.refused(new Refusal(404, 5, "Invalid URL Passed"));
  }
}
