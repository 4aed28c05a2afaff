package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.net.http.HttpResponse;
import java.util.List;

/** What the simulator answered, with the readings that tests need. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  Json.Obj body() {
    return (Json.Obj) Json.read(response.body());
  }

  int code() {
    return Integer.parseInt(body().text("code").orElseThrow());
  }

  Json.Obj object(String name) {
    return (Json.Obj) body().get(name);
  }

  Json.Obj adjustment() {
    return object("inventory_adjustment");
  }

  Json.Obj line() {
    return adjustment().objects("line_items").getFirst();
  }

  String id() {
    return adjustment().text("inventory_adjustment_id").orElseThrow();
  }

  String documentStatus() {
    return adjustment().text("status").orElseThrow();
  }

  /** The named member of each object of a list. */
  List<String> column(String list, String member) {
    return body().objects(list).stream().map(it -> it.text(member).orElse("")).toList();
  }
}
