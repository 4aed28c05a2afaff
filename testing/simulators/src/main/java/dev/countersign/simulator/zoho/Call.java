package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonException;
import java.util.List;

/**
 * A request on its way through an operation: the ids in its path, and how long a new document stays
 * unlisted.
 */
record Call(Request request, List<String> ids, long hiddenMillis) {

  String id() {
    return ids.getFirst();
  }

  String query(String name) {
    return request.query(name);
  }

  Json.Obj body() {
    try {
      if (request.json() instanceof Json.Obj body) {
        return body;
      }
    } catch (JsonException e) {
      throw Refusal.invalid("JSONString (" + e.getMessage() + ")");
    }
    throw Refusal.invalid("JSONString");
  }
}
