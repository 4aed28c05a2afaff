package dev.countersign.simulator.zoho;

import dev.countersign.simulator.http.Delivery;
import dev.countersign.simulator.http.Reply;
import dev.countersign.simulator.json.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Spoils a good answer as a fault asks. */
final class Spoiler {
  private static final String ENVELOPE = "inventory_adjustment";
  private static final String TOKEN = "access_token";

  private Spoiler() {}

  static Delivery spoil(ZohoFault fault, Reply reply) {
    return switch (fault.kind()) {
      case HANG -> Delivery.silent(reply, Duration.ofMillis(fault.millis()));
      case RESET -> new Delivery(reply, Delivery.Manner.RESET);
      case TRUNCATED -> new Delivery(reply, Delivery.Manner.TRUNCATED);
      case HTML_502 -> Delivery.whole(Reply.html(502, "Bad Gateway"));
      case ERROR_503 -> Delivery.whole(Reply.html(503, "Service Unavailable"));
      case ERROR_500 ->
          Delivery.whole(Reply.json(500, Answers.envelope(1000, "Internal error").build()));
      case NON_ZERO_CODE ->
          Delivery.whole(Reply.json(200, Answers.envelope(99900, "Not a success").build()));
      case UNPARSEABLE -> Delivery.whole(reply.saying(reply.body() + "}"));
      case NO_ID -> Delivery.whole(reply.saying(withoutId(Json.read(reply.body())).write()));
      case ERROR_403,
          TOKEN_EVICTED,
          LIMIT_MINUTE,
          LIMIT_DAY,
          LIMIT_CONCURRENT,
          DELAY,
          HOLD,
          HIDDEN_IN_LIST ->
          Delivery.whole(reply);
    };
  }

  private static Json withoutId(Json body) {
    if (body instanceof Json.Obj(Map<String, Json> token) && token.containsKey(TOKEN)) {
      return without(TOKEN, token);
    }
    if (body instanceof Json.Obj whole
        && whole.get(ENVELOPE) instanceof Json.Obj(Map<String, Json> members)) {
      Json rest = without("inventory_adjustment_id", members);
      return Json.object().putAll(whole).put(ENVELOPE, rest).build();
    }
    return body;
  }

  private static Json without(String name, Map<String, Json> members) {
    Map<String, Json> rest = new LinkedHashMap<>(members);
    rest.remove(name);
    return new Json.Obj(rest);
  }
}
