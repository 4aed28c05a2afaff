package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the journal; secrets do not get in. */
final class Scribe {
  private static final Set<String> SECRETS =
      Set.of("authorization", "client_secret", "refresh_token");
  private static final Set<String> WITH_SCHEMA =
      Set.of("POST /inventoryadjustments", "PUT /inventoryadjustments/{id}");

  private final Office office;
  private final ZohoJournal journal;

  Scribe(Office office, ZohoJournal journal) {
    this.office = office;
    this.journal = journal;
  }

  long nextNumber() {
    return journal.nextNumber();
  }

  void note(
      long number, String operation, Request request, Reply reply, Optional<ZohoFault> fault) {
    Json body = body(request);
    List<String> unknown =
        WITH_SCHEMA.contains(operation) && body instanceof Json.Obj object
            ? KnownKeys.unknownIn(object)
            : List.of();
    journal.add(
        new ZohoCall(
            number,
            office.now(),
            ZohoCallKind.of(operation),
            operation,
            request.method(),
            request.path(),
            blotted(request.query()),
            blotted(request.headers()),
            body,
            unknown,
            reply.status(),
            reply.body(),
            fault.map(it -> it.kind().name()).orElse(""),
            fault.filter(ZohoFault::afterCommit).isPresent()));
  }

  private static Json body(Request request) {
    Map<String, String> form = request.form();
    if (!form.isEmpty() && !form.containsKey("JSONString")) {
      return Json.of(blotted(form));
    }
    try {
      return request.json();
    } catch (JsonException _) {
      return new Json.Str(request.body());
    }
  }

  private static Map<String, String> blotted(Map<String, String> values) {
    Map<String, String> safe = new LinkedHashMap<>(values);
    safe.replaceAll((name, value) -> SECRETS.contains(name) ? "***" : value);
    return safe;
  }
}
