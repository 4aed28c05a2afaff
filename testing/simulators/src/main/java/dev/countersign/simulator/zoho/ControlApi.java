package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonException;
import java.util.List;

/** What a test in another process sees and switches below /simulator/. */
final class ControlApi {
  private final ZohoSimulator simulator;

  ControlApi(ZohoSimulator simulator) {
    this.simulator = simulator;
  }

  Reply answer(Request request) {
    try {
      String name = request.path().substring("/simulator/".length());
      return Reply.json(
          200,
          switch (name) {
            case "adjustments", "documents", "references", "stock" -> books(request, name);
            case "faults", "storm", "tokens" -> faults(request, name);
            default -> counters(request, name);
          });
    } catch (JsonException | IllegalArgumentException | Refusal e) {
      return Reply.json(400, Json.object().put("message", e.getMessage()).build());
    }
  }

  private Json books(Request request, String name) {
    ZohoBooks books = simulator.books();
    String reference = request.query("reference");
    return switch (request.method() + " " + name) {
      case "GET adjustments" -> Json.of(books.adjustments(reference));
      case "GET documents" -> Json.of(books.documents(reference));
      case "POST documents" -> done(() -> act(ControlBodies.object(request)));
      case "GET references" -> Json.of(books.references(reference));
      case "GET stock" -> Json.of(books.stock(request.query("item_id")));
      case "POST stock" -> done(() -> books.receive(ControlBodies.stock(request)));
      default -> throw unknown(request);
    };
  }

  private void act(Json.Obj body) {
    String id = body.text("id").orElse("");
    String action = body.text("action").orElse("");
    switch (action) {
      case "adjust" -> simulator.books().adjust(id);
      case "approve" -> simulator.books().approve(id);
      case "void" -> simulator.books().cancel(id);
      case "delete" -> simulator.books().delete(id);
      default ->
          throw new IllegalArgumentException(
              "an action is adjust, approve, void or delete, not \"" + action + "\"");
    }
  }

  private Json faults(Request request, String name) {
    ZohoFaults faults = simulator.faults();
    return switch (request.method() + " " + name) {
      case "GET faults" -> Json.of(faults.waiting());
      case "POST faults" -> done(() -> faults.next(ControlBodies.fault(request)));
      case "DELETE faults" -> done(faults::clear);
      case "GET storm" -> Json.of(faults.storm());
      case "PUT storm" -> done(() -> faults.storm(ControlBodies.storm(request)));
      case "DELETE storm" -> done(faults::calm);
      case "DELETE tokens" -> done(simulator.books()::evictTokens);
      default -> throw unknown(request);
    };
  }

  private Json counters(Request request, String name) {
    return switch (request.method() + " " + name) {
      case "GET requests" ->
          Json.object()
              .put("counts", simulator.journal().counts())
              .put("requests", calls(request))
              .build();
      case "DELETE requests" -> done(simulator.journal()::clear);
      case "GET counts" -> counts();
      case "GET limits" -> Json.of(simulator.usage());
      case "DELETE limits" -> done(simulator::forgetUsage);
      case "GET settings" -> Json.of(simulator.rules());
      case "PUT settings" ->
          done(() -> simulator.rules(simulator.rules().with(ControlBodies.object(request))));
      default -> throw unknown(request);
    };
  }

  private Json counts() {
    ZohoJournal journal = simulator.journal();
    return Json.object()
        .put("kinds", journal.kinds())
        .put("faults", journal.faults())
        .put("refused", simulator.usage().refused())
        .build();
  }

  /** The requests of one kind where it is asked for, after a number where one is given. */
  private List<ZohoCall> calls(Request request) {
    String kind = request.query("kind");
    long after = ControlBodies.number(request.query("after"));
    return simulator.journal().calls().stream()
        .filter(it -> kind.isEmpty() || it.kind().name().equals(kind))
        .filter(it -> it.number() > after)
        .toList();
  }

  private static IllegalArgumentException unknown(Request request) {
    return new IllegalArgumentException(
        "the simulator has no " + request.method() + " " + request.path());
  }

  private static Json done(Runnable action) {
    action.run();
    return Json.object().put("message", "done").build();
  }
}
