package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Request;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.RecordJson;

/** Reads what is sent to the control API; members that are left out have their usual values. */
final class ControlBodies {
  private ControlBodies() {}

  static Json.Obj object(Request request) {
    if (request.json() instanceof Json.Obj body) {
      return body;
    }
    throw new IllegalArgumentException("the body is no JSON object");
  }

  static ZohoFault fault(Request request) {
    return RecordJson.read(
        ZohoFault.class, overlay(ZohoFault.beforeCommit(ZohoFault.Kind.HANG), object(request)));
  }

  static ZohoStock stock(Request request) {
    return RecordJson.read(ZohoStock.class, overlay(ZohoStock.of("", "", "0"), object(request)));
  }

  static ZohoStorm storm(Request request) {
    return storm(object(request));
  }

  static ZohoStorm storm(Json.Obj body) {
    return RecordJson.read(ZohoStorm.class, overlay(ZohoStorm.of(1, 20), body));
  }

  /** A whole number, 0 where there is none. */
  static long number(String text) {
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("\"" + text + "\" is no number");
    }
  }

  private static Json.Obj overlay(Record usual, Json.Obj body) {
    Json.Obj all = RecordJson.write(usual);
    for (String name : body.members().keySet()) {
      if (!all.members().containsKey(name)) {
        throw new IllegalArgumentException(
            "there is no \"" + name + "\"; there are " + all.members().keySet());
      }
    }
    return Json.object().putAll(all).putAll(body).build();
  }
}
