package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import dev.countersign.simulator.json.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The envelope of the API's answers. */
final class Answers {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");

  private Answers() {}

  static JsonObject success() {
    return envelope(0, "success");
  }

  static JsonObject envelope(int code, String message) {
    return Json.object().put("code", code).put("message", message);
  }

  static Reply refused(Refusal refusal) {
    return Reply.json(refusal.status(), envelope(refusal.code(), refusal.text()).build());
  }

  /** The value with its ids as numbers in place of texts. */
  static Json numericIds(Json json) {
    return switch (json) {
      case Json.Obj(Map<String, Json> members) -> numericIds(members);
      case Json.Arr(var elements) ->
          new Json.Arr(elements.stream().map(Answers::numericIds).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> json;
    };
  }

  private static Json numericIds(Map<String, Json> members) {
    Map<String, Json> changed = new LinkedHashMap<>();
    members.forEach((name, value) ->
        changed.put(name, name.endsWith("_id") ? number(value) : numericIds(value)));
    return new Json.Obj(changed);
  }

  private static Json number(Json value) {
    boolean id = value instanceof Json.Str(String text) && ID.matcher(text).matches();
    return id && value instanceof Json.Str(String text)
        ? new Json.Num(new BigDecimal(text))
        : value;
  }
}
