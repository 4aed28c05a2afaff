package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everything below /inventory/v1: who may come in, which operation is meant, how a refusal looks.
 */
final class InventoryApi {
  static final String BASE = "/inventory/v1";

  private final Office office;
  private final Turns turns;
  private final TokenDesk tokens;
  private final Limits limits;
  private final List<Route> routes;
  private final AtomicInteger inProcess = new AtomicInteger();

  InventoryApi(Office office, Turns turns, TokenDesk tokens, Limits limits, List<Route> routes) {
    this.office = office;
    this.turns = turns;
    this.tokens = tokens;
    this.limits = limits;
    this.routes = routes;
  }

  /** The path below the base, or the whole path where it is elsewhere. */
  static String below(String path) {
    return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
  }

  /** The operation's name: method and path with {@code {id}} in place of ids. */
  String operation(Request request) {
    String path = below(request.path());
    return request.method() + " " + route(request.method(), path).map(Route::path).orElse(path);
  }

  /** Carries the request out; {@code pause} runs between admission and operation. */
  Reply answer(Request request, long hiddenMillis, Runnable pause) {
    int already = inProcess.incrementAndGet();
    try {
      Route route = turns.look(() -> admit(request, already));
      pause.run();
      Call call =
          new Call(request, route.match(below(request.path())).orElse(List.of()), hiddenMillis);
      Reply reply =
          route.method().equals("GET")
              ? turns.look(() -> run(route, call))
              : turns.change(() -> run(route, call));
      return finish(reply);
    } catch (Refusal refusal) {
      return finish(Answers.refused(refusal));
    } finally {
      inProcess.decrementAndGet();
    }
  }

  /**
   * The refusal of a limit in place of the operation's answer; so long lasts the wait that its
   * headers ask, where that is not 0.
   */
  Reply refused(int limitCode, long millis) {
    Reply reply = finish(Answers.refused(limits.refusal(limitCode)));
    return millis == 0 ? reply : Limits.relabelled(reply, limitCode, millis);
  }

  private static Reply run(Route route, Call call) {
    return route.operation().apply(call);
  }

  private Route admit(Request request, int already) {
    String path = below(request.path());
    ZohoSetup setup = office.rules().setup();
    if (setup == ZohoSetup.WRONG_DATA_CENTRE || !tokens.knows(request.header("authorization"))) {
      throw Refusal.unauthorised();
    }
    checkOrganisation(path, request.query("organization_id"));
    limits.admit(already);
    Route route = route(request.method(), path).orElseThrow(() -> noRoute(path));
    if (!route.isAllowed(office.rules())) {
      throw Refusal.unauthorised();
    }
    return route;
  }

  private void checkOrganisation(String path, String given) {
    boolean known =
        office.rules().setup() != ZohoSetup.WRONG_ORGANISATION
            && office.settings.organisation().id().equals(given);
    if (!path.equals("/organizations") && !known) {
      throw new Refusal(
          400, 6041, "This user is not associated with the CompanyID/CompanyName:" + given + ".");
    }
  }

  private Optional<Route> route(String method, String path) {
    return routes.stream()
        .filter(it -> it.method().equals(method) && it.match(path).isPresent())
        .findFirst();
  }

  private Refusal noRoute(String path) {
    boolean known = routes.stream().anyMatch(it -> it.match(path).isPresent());
    return known
        ? new Refusal(405, 37, "HTTP method not allowed")
        : new Refusal(404, 5, "Invalid URL Passed");
  }

  private Reply finish(Reply reply) {
    Reply labelled = turns.look(() -> limits.label(reply));
    return office.rules().numericIds()
        ? labelled.saying(Answers.numericIds(Json.read(labelled.body())).write())
        : labelled;
  }
}
